package org.rollcall.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.kit.MemberTableModel.Grouping;
import org.rollcall.ui.kit.MemberTableModel.Line;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Region;

/// The rows of a table: found, grouped, sorted.
class MemberTableModelTest {

    private final MemberTableModel model = new MemberTableModel();

    @BeforeEach
    void shows() {
        model.show(
                List.of(
                        row("BEL", "Belgium", Choice.NO, "Against"),
                        row("CIV", "Côte d’Ivoire", Choice.YES, "In favour"),
                        row("FRA", "France", Choice.NO, "Against"),
                        row("PER", "Peru", Choice.YES, "In favour")));
    }

    @Test
    void findsWithoutAccents() {
        model.findProperty().set("COTE d'i");
        assertThat(lines()).containsExactly("Côte d’Ivoire");
        assertThat(model.shownProperty().get()).isEqualTo("1 of 4 members");
    }

    @Test
    void groupsInTheOrderOfTheVotes() {
        model.groupingProperty().set(Grouping.VOTE);
        assertThat(lines())
                .containsExactly(
                        "# In favour: 2",
                        "Côte d’Ivoire",
                        "Peru",
                        "# Against: 2",
                        "Belgium",
                        "France");
    }

    @Test
    void sortsWithinGroupsAndKeepsThemTogether() {
        model.sort(Comparator.comparing(MemberRow::name).reversed());
        model.groupingProperty().set(Grouping.VOTE);
        assertThat(lines())
                .containsExactly(
                        "# In favour: 2",
                        "Peru",
                        "Côte d’Ivoire",
                        "# Against: 2",
                        "France",
                        "Belgium");
        assertThat(model.shownRows()).extracting(MemberRow::name).first().isEqualTo("Peru");
    }

    @Test
    void showsNoHeadingOfAGroupThatIsEmpty() {
        model.groupingProperty().set(Grouping.VOTE);
        model.findProperty().set("peru");
        assertThat(lines()).containsExactly("# In favour: 1", "Peru");
    }

    private List<String> lines() {
        return model.lines().stream()
                .map(line ->
                        switch (line) {
                            case Line.Heading(String text) -> "# " + text;
                            case Line.Member(MemberRow row) -> row.name();
                        })
                .toList();
    }

    private static MemberRow row(String code, String name, Choice choice, String word) {
        return new MemberRow(
                new MemberCode(code),
                name,
                choice,
                word,
                Region.NONE,
                "",
                "",
                name + ", " + word,
                Find.plain(name));
    }
}
