package org.rollcall.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rollcall.vote.Body;

/// What a list says of a kept hypothetical vote.
///
/// @param name its name as it is now
/// @param fromSymbol the real vote that it started from; empty where it started from nothing
/// @param body the body that would vote
/// @param date the day whose members and names hold
/// @param changed when it was last saved
public record ScenarioHeading(
        UUID id,
        String name,
        Optional<String> fromSymbol,
        Body body,
        LocalDate date,
        Instant changed) {}
