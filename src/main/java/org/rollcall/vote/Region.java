package org.rollcall.vote;

import java.util.Arrays;
import java.util.Optional;

/// The regional groups in which members of the United Nations share out seats.
public enum Region {
    /// African States.
    AFRICAN("african"),
    /// Asia-Pacific States.
    ASIA_PACIFIC("asia-pacific"),
    /// Eastern European States.
    EASTERN_EUROPEAN("eastern-european"),
    /// Latin American and Caribbean States.
    LATIN_AMERICAN_CARIBBEAN("latin-american-caribbean"),
    /// Western European and other States.
    WESTERN_EUROPEAN_OTHERS("western-european-others"),
    /// In no regional group.
    NONE("none");

    private final String code;

    Region(String code) {
        this.code = code;
    }

    /// The word that files and the store use.
    public String code() {
        return code;
    }

    /// The group that `code` names, if it names one.
    public static Optional<Region> ofCode(String code) {
        return Arrays.stream(values()).filter(region -> region.code.equals(code)).findFirst();
    }
}
