package org.rollcall.publish;

import java.util.Map;
import java.util.Optional;
import org.rollcall.vote.Choice;

/// The colours of pictures, light and dark, as `#RRGGBB`: those that the window's stylesheet names.
public final class Palette {

    /// Dark on light.
    public static final Palette LIGHT =
            new Palette(
                    Map.ofEntries(
                            Map.entry("page", "#F5F7F9"),
                            Map.entry("text", "#1B2330"),
                            Map.entry("muted", "#616B7A"),
                            Map.entry("border", "#DCE1E8"),
                            Map.entry("edge", "#7D8795"),
                            Map.entry("yes", "#00806A"),
                            Map.entry("no", "#A30D1E"),
                            Map.entry("abstaining", "#FFB61F"),
                            Map.entry("not-voting", "#E3E8EF"),
                            Map.entry("yes-ring", "#00806A"),
                            Map.entry("no-ring", "#A30D1E"),
                            Map.entry("abstaining-ring", "#8A5A00"),
                            Map.entry("not-voting-ring", "#6B7585"),
                            Map.entry("yes-sign", "#FFFFFF"),
                            Map.entry("no-sign", "#FFFFFF"),
                            Map.entry("abstaining-sign", "#2B1D00"),
                            Map.entry("not-voting-sign", "#4A5464"),
                            Map.entry("carried", "#00705C"),
                            Map.entry("failed", "#A30D1E"),
                            Map.entry("unknown", "#4A5464"),
                            Map.entry("hypothetical", "#9D1C6B"),
                            Map.entry("hypothetical-stripe", "#8A175D"),
                            Map.entry("hypothetical-text", "#FFFFFF")));

    /// Light on dark.
    public static final Palette DARK =
            new Palette(
                    Map.ofEntries(
                            Map.entry("page", "#12161D"),
                            Map.entry("text", "#E8ECF2"),
                            Map.entry("muted", "#A3ADBB"),
                            Map.entry("border", "#2C3543"),
                            Map.entry("edge", "#8793A6"),
                            Map.entry("yes", "#3CCFA8"),
                            Map.entry("no", "#E2534D"),
                            Map.entry("abstaining", "#FFD84A"),
                            Map.entry("not-voting", "#232C3A"),
                            Map.entry("yes-ring", "#3CCFA8"),
                            Map.entry("no-ring", "#E2534D"),
                            Map.entry("abstaining-ring", "#FFD84A"),
                            Map.entry("not-voting-ring", "#8793A6"),
                            Map.entry("yes-sign", "#06231B"),
                            Map.entry("no-sign", "#17090A"),
                            Map.entry("abstaining-sign", "#2B1D00"),
                            Map.entry("not-voting-sign", "#C3CBD7"),
                            Map.entry("carried", "#5FDDBB"),
                            Map.entry("failed", "#FF9C97"),
                            Map.entry("unknown", "#C3CBD7"),
                            Map.entry("hypothetical", "#9D1C6B"),
                            Map.entry("hypothetical-stripe", "#8A175D"),
                            Map.entry("hypothetical-text", "#FFFFFF")));

    private final Map<String, String> colours;

    private Palette(Map<String, String> colours) {
        this.colours = colours;
    }

    /// The light palette, or the dark one.
    public static Palette of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    /// All colours by the names that the stylesheet gives them after `-rc-`.
    public Map<String, String> colours() {
        return colours;
    }

    /// The ground of a picture.
    String page() {
        return colour("page");
    }

    /// The stripes in the mark of what did not happen.
    String stripe() {
        return colour("hypothetical-stripe");
    }

    /// Boxes of this ink.
    String box(Ink ink) {
        return colour(
                switch (ink) {
                    case TEXT -> "text";
                    case MUTED -> "muted";
                    case LINE -> "border";
                    case EDGE -> "edge";
                    case CARRIED -> "carried";
                    case FAILED -> "failed";
                    case UNKNOWN -> "unknown";
                    case HYPOTHETICAL -> "hypothetical";
                    case YES -> "yes";
                    case NO -> "no";
                    case ABSTAINING -> "abstaining";
                    case NOT_VOTING -> "not-voting";
                });
    }

    /// Words of this ink.
    String words(Ink ink) {
        return ink == Ink.HYPOTHETICAL ? colour("hypothetical-text") : box(ink);
    }

    /// A lamp that shows `choice`.
    String lamp(Choice choice) {
        return colour(choice.code());
    }

    /// The ring around that lamp.
    String ring(Choice choice) {
        return colour(choice.code() + "-ring");
    }

    /// The sign in that lamp.
    String sign(Choice choice) {
        return colour(choice.code() + "-sign");
    }

    /// An area on a map; a blank one covers what lies below it.
    String land(Optional<Choice> choice) {
        return choice.map(this::lamp).orElseGet(this::page);
    }

    /// The border of an area on a map: pale areas have one of their own, the others a gap.
    String border(Optional<Choice> choice) {
        boolean pale = choice.isEmpty() || choice.get() == Choice.NOT_VOTING;
        return colour(pale ? "edge" : "page");
    }

    private String colour(String name) {
        var colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("no colour " + name);
        }
        return colour;
    }
}
