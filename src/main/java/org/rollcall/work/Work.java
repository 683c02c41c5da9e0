package org.rollcall.work;

/// Something that takes a while and comes to a result.
///
/// @param <T> the result
@FunctionalInterface
public interface Work<T> {

    /// Does it, on a thread that may wait.
    ///
    /// @param progress where to say how far it is, and whether it is still wanted
    /// @throws Exception if it cannot be done
    T run(Progress progress) throws Exception;
}
