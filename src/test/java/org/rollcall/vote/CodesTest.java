package org.rollcall.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The words that stand for values in files and in the store find their way back.
class CodesTest {

    @Test
    void everyCodeIsReadBack() {
        for (var body : Body.values()) {
            assertThat(Body.ofCode(body.code())).contains(body);
        }
        for (var question : Question.values()) {
            assertThat(Question.ofCode(question.code())).contains(question);
        }
        for (var choice : Choice.values()) {
            assertThat(Choice.ofCode(choice.code())).contains(choice);
        }
        for (var region : Region.values()) {
            assertThat(Region.ofCode(region.code())).contains(region);
        }
    }

    @Test
    void otherWordsAreNoCodes() {
        for (var word : List.of("", "ga", "YES", "Ordinary", "nowhere")) {
            assertThat(Body.ofCode(word)).isEmpty();
            assertThat(Question.ofCode(word)).isEmpty();
            assertThat(Choice.ofCode(word)).isEmpty();
            assertThat(Region.ofCode(word)).isEmpty();
        }
    }

    @Test
    void everyChoiceHasASignOfItsOwn() {
        assertThat(Arrays.stream(Choice.values()).map(Choice::sign)).doesNotHaveDuplicates();
    }

    @Test
    void wholeMembershipSitsInTheAssemblyOnly() {
        assertThat(Arrays.stream(Body.values()).filter(Body::isPlenary))
                .containsExactly(
                        Body.GENERAL_ASSEMBLY, Body.ASSEMBLY_COMMITTEE, Body.EMERGENCY_SESSION);
    }
}
