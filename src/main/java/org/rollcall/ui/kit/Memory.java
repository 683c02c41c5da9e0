package org.rollcall.ui.kit;

import java.util.Optional;

/// What the program remembers of how a person likes it.
public interface Memory {

    /// What was kept under `name`, if anything.
    Optional<String> get(String name);

    /// Keeps `value` under `name`.
    void put(String name, String value);
}
