package org.rollcall.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rollcall.scenario.Stage;

/// What a list says of a kept live vote.
///
/// @param date the day of the vote
/// @param stage how far it is
/// @param replayOf the vote of the record that is shown again, if one is
/// @param begun when it was set up
public record LiveHeading(
        UUID id,
        String title,
        LocalDate date,
        Stage stage,
        Optional<String> replayOf,
        Instant begun) {}
