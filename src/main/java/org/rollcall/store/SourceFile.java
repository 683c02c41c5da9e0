package org.rollcall.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.vote.Refusal;
import org.rollcall.vote.Source;

/// A file from which votes were read.
///
/// @param source who published it
/// @param name its name, without its folder
/// @param layout which of the publisher's layouts it has
/// @param sha256 of its bytes, in hexadecimal
/// @param bytes its size
/// @param records the rows that were read
/// @param taken the votes that came in
/// @param refusals the votes that did not, and why
/// @param dataUntil the day of its last vote
/// @param importedAt when it was imported
public record SourceFile(
        Source source,
        String name,
        String layout,
        String sha256,
        long bytes,
        long records,
        int taken,
        List<Refusal> refusals,
        Optional<LocalDate> dataUntil,
        Instant importedAt) {

    public SourceFile {
        refusals = List.copyOf(refusals);
    }
}
