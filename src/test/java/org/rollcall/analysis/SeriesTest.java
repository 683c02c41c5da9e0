package org.rollcall.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.vote.Heading;
import org.rollcall.vote.RollCall;

class SeriesTest {

    @Test
    void embargoAgainstCubaIsOneSeriesSince1992() throws IOException {
        var all = BuiltinRecord.read().stream().map(RollCall::heading).toList();
        var now =
                all.stream()
                        .filter(heading -> heading.symbol().equals("A/RES/80/4"))
                        .findFirst()
                        .orElseThrow();
        var series = Series.of(now, all);
        assertThat(series.getFirst().symbol()).isEqualTo("A/RES/47/19");
        assertThat(series).last().isEqualTo(now);
        assertThat(series)
                .allSatisfy(heading -> assertThat(heading.title()).contains("Cuba"))
                .hasSizeGreaterThan(4);
        assertThat(Series.previous(now, all).map(Heading::symbol)).contains("A/RES/77/7");
        assertThat(Series.previous(series.getFirst(), all)).isEmpty();
    }
}
