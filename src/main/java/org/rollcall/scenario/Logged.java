package org.rollcall.scenario;

import java.time.Instant;

/// One event of a live vote, and when it was kept.
public record Logged(Instant at, LiveEvent event) {}
