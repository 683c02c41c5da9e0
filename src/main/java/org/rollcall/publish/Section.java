package org.rollcall.publish;

import java.util.List;

/// A heading and the lines below it, for a reader.
public record Section(String heading, List<String> lines) {
    public Section {
        lines = List.copyOf(lines);
    }
}
