package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;

/// A vote of 193 members, written in many ways, is read back as it was.
///
/// The seed chooses the way: headings, their order, names in full, in capitals, inverted or as
/// codes, in the order of the alphabet or any other, how they are parted, lines wrapped at any
/// width and words parted at their ends, and what a page leaves between them.
class PastedVotePropertyTest {

    private static final List<Map<Choice, String>> HEADINGS =
            List.of(
                    headings("In favour:\n", "Against:\n", "Abstaining:\n", "Absent:\n"),
                    headings("In favor", "Against", "Abstained", "Did not vote"),
                    headings("Yes:", "No:", "Abstentions:", "Not voting:"),
                    headings("For — ", "Against — ", "Abstaining — ", "Absent — "),
                    headings(
                            "IN FAVOUR (%d):", "AGAINST (%d):", "ABSTAINING (%d):", "ABSENT (%d):"),
                    headings("Yes: %d — ", "No: %d — ", "Abstained: %d — ", "Non-voting: %d — "));
    private static final List<String> PARTINGS = List.of(", ", "; ", "\n", " |\n", ",\n");
    private static final List<String> FURNITURE =
            List.of(
                    "\n22-30127 13/14\nA/ES-11/PV.9 24/03/2022\n",
                    "\n\n14/14 22-30127\n\n24/03/2022 A/ES-11/PV.9\n\n",
                    "\n\n7\n\n");

    private final RollCall vote;
    private final Membership membership;
    private final MemberNames names;

    PastedVotePropertyTest() throws IOException {
        membership = MemberTables.read();
        names = new MemberNames(membership);
        vote =
                BuiltinRecord.read().stream()
                        .filter(each -> each.heading().symbol().equals("A/RES/ES-11/2"))
                        .findFirst()
                        .orElseThrow();
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    private static Map<Choice, String> headings(String yes, String no, String a, String x) {
        return Map.of(Choice.YES, yes, Choice.NO, no, Choice.ABSTAINING, a, Choice.NOT_VOTING, x);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void voteIsReadBackAsItWasWritten(int seed) throws IOException {
        var text = new Writing(new Random(seed)).text();
        var reading = PastedVote.read(text, names, vote.heading().date());
        assertThat(reading.unknown()).as(text).isEmpty();
        assertThat(reading.twice()).as(text).isEmpty();
        assertThat(reading.choices()).as(text).hasSize(193).isEqualTo(vote.choices());
        assertThat(reading.stated())
                .isEqualTo(text.contains("140") ? Optional.of(vote.counts()) : Optional.empty());
    }

    /// One way of writing the vote.
    private final class Writing {

        private final Random random;
        private final Map<Choice, String> headings;
        private final String parting;
        private final int spelling;
        private final boolean shuffled;
        private final boolean lastAfterAnd;

        Writing(Random random) {
            this.random = random;
            headings = any(HEADINGS);
            parting = any(PARTINGS);
            spelling = random.nextInt(4);
            shuffled = random.nextBoolean();
            lastAfterAnd = random.nextBoolean();
        }

        String text() {
            var text = new StringBuilder("A recorded vote was taken.\n\n");
            var choices = new ArrayList<>(List.of(Choice.values()));
            Collections.shuffle(choices, random);
            for (var choice : choices) {
                var members = new ArrayList<>(vote.who(choice));
                if (shuffled) {
                    Collections.shuffle(members, random);
                }
                var heading = headings.get(choice);
                text.append(String.valueOf(heading).formatted(members.size()));
                text.append(String.valueOf(heading).matches(".*[:— ]") ? " " : "\n");
                text.append(parting.contains("\n") ? list(members) : wrapped(list(members)));
                text.append(any(List.of("\n\n", "\n", ".\n\n")));
            }
            return text.toString();
        }

        private String list(List<MemberCode> members) {
            var written = members.stream().map(this::name).toList();
            int last = written.size() - 1;
            return lastAfterAnd && last > 0
                    ? String.join(parting, written.subList(0, last)) + " and " + written.get(last)
                    : String.join(parting, written);
        }

        private String name(MemberCode member) {
            var name = membership.nameOn(member, vote.heading().date()).full();
            return switch (spelling) {
                case 0 -> name;
                case 1 -> name.toUpperCase(Locale.ROOT);
                case 2 -> name.replaceAll("^(.*) \\((.*)\\)$", "$1, $2");
                default -> parting.equals("\n") ? name : member.letters();
            };
        }

        private String wrapped(String list) {
            int width = 30 + random.nextInt(80);
            var text = new StringBuilder();
            int column = 0;
            for (var word : list.split(" ", -1)) {
                if (column + word.length() > width) {
                    text.append(random.nextInt(12) == 0 ? any(FURNITURE) : "\n");
                    column = 0;
                }
                if (column > 0) {
                    text.append(' ');
                }
                text.append(column > 0 && random.nextInt(20) == 0 ? parted(word) : word);
                column += word.length() + 1;
            }
            return text.toString();
        }

        private String parted(String word) {
            return word.matches("\\p{L}{6,}.*") && !word.contains("-")
                    ? word.substring(0, 3) + "-\n" + word.substring(3)
                    : word;
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
