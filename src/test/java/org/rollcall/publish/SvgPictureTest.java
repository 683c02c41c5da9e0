package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.OwnMember;
import org.rollcall.scenario.Scenario;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// SVG, read back as a browser would.
class SvgPictureTest {

    private final PictureSamples samples;

    SvgPictureTest() throws IOException {
        samples = new PictureSamples();
    }

    private static Document read(Sheet sheet) throws Exception {
        var bytes = SvgPicture.of(sheet, Palette.LIGHT);
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private Sheet sheet(PicturedVote vote, PictureKind kind) {
        return samples.picture(vote)
                .sheets(kind, PictureFormat.SVG, new PictureSize(1600, 900))
                .getFirst();
    }

    private static List<Element> all(Document document, String name) {
        var found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        var elements = new ArrayList<Element>();
        for (int number = 0; number < found.getLength(); number++) {
            elements.add((Element) found.item(number));
        }
        return elements;
    }

    @ParameterizedTest
    @EnumSource(names = "STORY", mode = EnumSource.Mode.EXCLUDE)
    void textsStayTextsAndKeepToTheirPlace(PictureKind kind) throws Exception {
        for (var vote : samples.votes()) {
            if (vote.choices().isEmpty() && kind.needsNames()) {
                continue;
            }
            var sheet = sheet(samples.real(vote), kind);
            var texts = all(read(sheet), "text");
            assertThat(texts)
                    .extracting(Element::getTextContent)
                    .containsExactlyElementsOf(
                            PictureSamples.words(sheet).map(Sheet.Mark.Words::text).toList());
            assertThat(texts)
                    .allSatisfy(text -> {
                        double end =
                                Double.parseDouble(text.getAttribute("x"))
                                        + Double.parseDouble(text.getAttribute("textLength"));
                        assertThat(end).isLessThanOrEqualTo(sheet.width());
                    });
        }
    }

    @Test
    void saysWhatItShows() throws Exception {
        var sheet = sheet(samples.real(samples.vote("A/RES/ES-11/2")), PictureKind.VERDICT);
        var root = read(sheet).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("title description");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 1600 900");
        assertThat(all(read(sheet), "title").getFirst().getTextContent())
                .isEqualTo("A/RES/ES-11/2: outcome of the vote");
        assertThat(all(read(sheet), "desc").getFirst().getTextContent())
                .isEqualTo(sheet.spoken())
                .contains("Against (5): Belarus, Democratic People’s Republic of Korea, Eritrea,");
    }

    @ParameterizedTest
    @EnumSource(names = "STORY", mode = EnumSource.Mode.EXCLUDE)
    void markOfAHypothesisIsInIt(PictureKind kind) throws Exception {
        var vote =
                samples.hypothetical(samples.vote("A/RES/ES-11/2"), "Without \u0001 <France> & Co");
        var document = read(sheet(vote, kind));
        assertThat(all(document, "text"))
                .extracting(Element::getTextContent)
                .contains("HYPOTHETICAL: this vote did not happen", "Without \uFFFD <France> & Co");
        assertThat(all(document, "rect"))
                .extracting(box -> box.getAttribute("fill") + box.getAttribute("width"))
                .contains("url(#hatched)1600");
        assertThat(all(document, "title").getFirst().getTextContent()).startsWith("HYPOTHETICAL");
        assertThat(all(document, "desc").getFirst().getTextContent())
                .startsWith("Hypothetical, this did not happen.");
    }

    @Test
    void memberThatWasMadeUpStandsThereByItsName() throws Exception {
        var own = OwnMember.of(OwnMember.code(0), "The red table");
        var joining = new TreeMap<MemberCode, Choice>();
        joining.put(own.code(), Choice.YES);
        var named = new TreeMap<MemberCode, OwnMember>();
        named.put(own.code(), own);
        var vote = samples.votes().getFirst();
        var scenario =
                Scenario.from(
                                new UUID(0, 1),
                                "Larger",
                                Origin.of(vote, samples.real(vote).decision().rule()))
                        .with(new Edit.Reseat(joining, named, new TreeSet<>()));
        var texts = all(read(sheet(PicturedVote.of(scenario), PictureKind.TABLE)), "text");
        assertThat(texts).extracting(Element::getTextContent).contains("The red table");
    }
}
