package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.feed.MemberTables;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// Names in the order of the hall, whatever the computer's language.
class NamesTest {

    private static final LocalDate BEFORE = LocalDate.of(2022, 3, 24);
    private static final LocalDate AFTER = LocalDate.of(2023, 1, 1);

    private final Locale before = Locale.getDefault();
    private final Membership membership;

    NamesTest() throws IOException {
        membership = MemberTables.read();
    }

    @AfterEach
    void giveTheLanguageBack() {
        Locale.setDefault(before);
    }

    private List<String> sorted(LocalDate day) {
        var names = new Names(membership, day);
        return names.sorted(membership.membersOn(day)).stream().map(names::full).toList();
    }

    private static List<MemberCode> members(String... codes) {
        return Arrays.stream(codes).map(MemberCode::new).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE", "tr-TR", "sv-SE", "lt-LT", "ar-EG", "zh-CN"})
    void orderIsThatOfTheHallInEveryLanguage(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(sorted(AFTER))
                .containsSubsequence("Costa Rica", "Côte d’Ivoire", "Croatia")
                .containsSubsequence("Tunisia", "Türkiye", "Turkmenistan")
                .containsSubsequence("Guinea", "Guinea-Bissau", "Guyana")
                .containsSubsequence("Niger", "Nigeria", "North Macedonia")
                .startsWith("Afghanistan")
                .endsWith("Zimbabwe");
        assertThat(sorted(BEFORE))
                .hasSize(193)
                .containsSubsequence("Tunisia", "Turkey", "Turkmenistan")
                .doesNotContain("Türkiye");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void listEndsInAnd(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        var names = new Names(membership, BEFORE);
        assertThat(names.list(List.of())).isEmpty();
        assertThat(names.list(members("FRA"))).isEqualTo("France");
        assertThat(names.list(members("FRA", "CHN"))).isEqualTo("China and France");
        assertThat(names.list(members("SYR", "ERI", "BLR", "PRK")))
                .isEqualTo(
                        "Belarus, Democratic People’s Republic of Korea, Eritrea"
                                + " and Syrian Arab Republic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBR", "PRK", "VEN"})
    void nameOnTheBoardIsShort(String code) {
        var names = new Names(membership, BEFORE);
        assertThat(names.board(new MemberCode(code))).hasSizeLessThanOrEqualTo(18);
    }
}
