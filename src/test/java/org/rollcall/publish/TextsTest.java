package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void valuesGoIntoTheirPlaces() {
        var texts = Texts.of(Texts.class, "publish");
        assertThat(texts.text("list.and", "A", "B")).isEqualTo("A and B");
        assertThat(texts.has("list.and")).isTrue();
        assertThat(texts.has("nonsense")).isFalse();
        assertThatThrownBy(() -> texts.text("nonsense"))
                .isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Texts.of(Texts.class, "nonsense"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void numbersAreInThePersonsManner() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Texts.of(Texts.class, "publish").text("board.count", 1000))
                    .isEqualTo("1.000");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyTextIsAPatternWithoutStraightApostrophes() {
        for (var name : List.of("publish", "decision", "foretelling")) {
            var bundle = ResourceBundle.getBundle("org.rollcall.publish." + name, Locale.ROOT);
            for (var key : bundle.keySet()) {
                var pattern = bundle.getString(key);
                assertThat(pattern).as(key).isNotEmpty().doesNotContain("'");
                assertThat(new MessageFormat(pattern, Locale.ROOT).toPattern())
                        .as(key)
                        .isNotEmpty();
            }
        }
    }
}
