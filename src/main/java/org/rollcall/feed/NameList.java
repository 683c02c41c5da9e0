package org.rollcall.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rollcall.vote.MemberCode;

/// A list of members in a text: names parted by commas, semicolons, ends of lines or "and".
///
/// All of these also stand within names, so the longest run of pieces that is a name is one, unless
/// it is two.
final class NameList {

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:[,;|•●▪◦·\\n\\u2029&]|\\.(?=[\\s\\u2029]|$)"
                            + "|(?i:(?<![\\p{L}\\p{N}])and(?=\\h+[\\p{L}(])|(?<=[\\p{L})]\\h)and(?=\\s)))\\s*");
    private static final Pattern EDGES =
            Pattern.compile("^[^\\p{L}\\p{N}(]+|[^\\p{L}\\p{N})\\uFFFD]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SAYS_NOTHING = Pattern.compile("[^\\p{L}]*");
    private static final Pattern NOBODY =
            Pattern.compile("(?i)\\(?(?:none|nil|nobody|no one|no members?|no delegations?)\\)?");
    private static final Pattern SURE_BREAK = Pattern.compile("[;|•●▪◦·\\u2029]");
    private static final Pattern END_OF_BLOCK = Pattern.compile("[.\\u2029]");
    private static final int MOST_PIECES = 6;
    private static final int LONGEST = 200;
    private static final int MOST_LOOKS = 300;

    private final MemberNames names;
    private final LocalDate day;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    // Commas part the names, and lines end anywhere.
    private final boolean wrapped;
    private int looks;

    /// A piece between separators.
    ///
    /// @param after the separator after it
    private record Piece(int start, int end, String after) {}

    /// One entry of the list.
    ///
    /// @param written as it is written, on one line
    /// @param at its place in the text
    /// @param member whom it means; empty where it is not recognised
    /// @param endsBlock whether a sentence or paragraph ends after it
    record Entry(String written, int at, Optional<MemberCode> member, boolean endsBlock) {

        private boolean nobody() {
            return NOBODY.matcher(written).matches();
        }
    }

    private NameList(MemberNames names, LocalDate day, String text) {
        this.names = names;
        this.day = day;
        this.text = text;
        var between = BETWEEN.matcher(text);
        int start = 0;
        while (between.find()) {
            piece(start, between.start(), between.group());
            start = between.end();
        }
        piece(start, text.length(), "");
        long commas = pieces.stream().filter(piece -> piece.after.contains(",")).count();
        long lines = pieces.stream().filter(piece -> piece.after.equals("\n")).count();
        wrapped = commas > lines;
    }

    /// The entries of the list in `text`, of members on `day`.
    static List<Entry> read(MemberNames names, LocalDate day, String text) {
        return new NameList(names, day, text).entries();
    }

    private void piece(int start, int end, String after) {
        var piece = text.substring(start, end);
        if (!SAYS_NOTHING.matcher(piece).matches()) {
            pieces.add(new Piece(start, end, after));
        } else if (!pieces.isEmpty() && pieces.getLast().after.length() < LONGEST) {
            var last = pieces.removeLast();
            pieces.add(new Piece(last.start, last.end, last.after + piece + after));
        }
    }

    private List<Entry> entries() {
        var found = new ArrayList<Entry>();
        var block = new ArrayList<Entry>();
        boolean first = true;
        for (int i = 0; i < pieces.size(); ) {
            int length = length(i);
            var entry = entry(i, length);
            block.add(entry);
            i += length;
            if (entry.endsBlock || i == pieces.size()) {
                if (first || belongs(block)) {
                    found.addAll(block);
                }
                block.clear();
                first = false;
            }
        }
        found.removeIf(Entry::nobody);
        return found;
    }

    // What follows a list is prose, unless most of it are members, or it is one slip of the pen.
    private boolean belongs(List<Entry> block) {
        long members = block.stream().filter(entry -> entry.member.isPresent()).count();
        return members * 2 >= block.size() || (block.size() == 1 && near(block.getFirst().written));
    }

    private int length(int i) {
        for (int length = Math.min(MOST_PIECES, pieces.size() - i); length > 1; length--) {
            if (isOneName(i, length)) {
                return length;
            }
        }
        return isHalfAName(i) ? 2 : 1;
    }

    private boolean isOneName(int i, int length) {
        int commaAt = -1;
        for (int k = i; k < i + length - 1; k++) {
            var after = pieces.get(k).after;
            if (SURE_BREAK.matcher(after).find() || (after.contains(",") && commaAt >= 0)) {
                return false;
            }
            commaAt = after.contains(",") ? k : commaAt;
        }
        if (commaAt >= 0 && (isName(written(commaAt + 1, 1)) || goesOn(commaAt + 1, i + length))) {
            return false;
        }
        return isName(written(i, length)) && !areTwoNames(i, length);
    }

    // "Montenegro and Serbia" today; "Libya and United", and on the next line "Kingdom".
    private boolean areTwoNames(int i, int length) {
        for (int k = 1; k < length; k++) {
            if (names.isMember(written(i, k), day)
                    && names.isMember(written(i + k, length - k), day)) {
                return true;
            }
        }
        return false;
    }

    // In "Cabo Verde, Republic" and on the next line "of Korea", Cabo Verde is no republic.
    private boolean goesOn(int from, int next) {
        return wrapped
                && next < pieces.size()
                && pieces.get(next - 1).after.equals("\n")
                && isName(written(from, next - from + 1));
    }

    // "Equatoral", and on the next line "Guinea": in a wrapped list that is no other name.
    private boolean isHalfAName(int i) {
        return wrapped
                && i + 1 < pieces.size()
                && pieces.get(i).after.equals("\n")
                && isName(written(i, 1)) != isName(written(i + 1, 1))
                && near(written(i, 2));
    }

    private Entry entry(int i, int length) {
        var written = written(i, length);
        var hyphenated = written.replace(PastedText.SOFT_HYPHEN, '-');
        return new Entry(
                hyphenated,
                pieces.get(i).start,
                names.find(written, day).or(() -> names.find(hyphenated, day)),
                END_OF_BLOCK.matcher(pieces.get(i + length - 1).after).find());
    }

    private boolean isName(String written) {
        return names.isName(written)
                || (written.indexOf(PastedText.SOFT_HYPHEN) >= 0
                        && names.isName(written.replace(PastedText.SOFT_HYPHEN, '-')));
    }

    private boolean near(String written) {
        looks++;
        return looks <= MOST_LOOKS && !names.nearest(written, day, 1).isEmpty();
    }

    private String written(int i, int length) {
        int start = pieces.get(i).start;
        int end = Math.min(pieces.get(i + length - 1).end, start + LONGEST);
        var whole = text.substring(start, end);
        return EDGES.matcher(SPACES.matcher(whole).replaceAll(" ")).replaceAll("");
    }
}
