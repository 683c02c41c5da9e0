package org.rollcall.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rollcall.publish.Sheet.Mark;
import org.rollcall.vote.Choice;

/// Writes a sheet as SVG. Text stays text, title and description say what it shows, and words keep
/// to their measured length whatever font the reader has.
public final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FONTS = "Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif";

    private final XMLStreamWriter xml;
    private final Palette palette;

    private SvgPicture(XMLStreamWriter xml, Palette palette) {
        this.xml = xml;
        this.palette = palette;
    }

    /// `sheet` in the colours of `palette`, as UTF-8.
    public static byte[] of(Sheet sheet, Palette palette) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new SvgPicture(xml, palette).write(sheet);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private void write(Sheet sheet) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        attribute("width", sheet.width());
        attribute("height", sheet.height());
        xml.writeAttribute(
                "viewBox", "0 0 " + number(sheet.width()) + " " + number(sheet.height()));
        xml.writeAttribute("role", "img");
        xml.writeAttribute("aria-labelledby", "title description");
        xml.writeAttribute("lang", "en");
        xml.writeAttribute("font-family", FONTS);
        text("title", "title", sheet.title());
        text("desc", "description", sheet.spoken());
        hatching();
        rectangle(0, 0, sheet.width(), sheet.height(), palette.page());
        for (var mark : sheet.marks()) {
            mark(mark);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void text(String element, String id, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("id", id);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    // The same stripes as in the stylesheet.
    private void hatching() throws XMLStreamException {
        xml.writeStartElement("linearGradient");
        xml.writeAttribute("id", "hatched");
        xml.writeAttribute("gradientUnits", "userSpaceOnUse");
        attribute("x2", 14);
        attribute("y2", 14);
        xml.writeAttribute("spreadMethod", "repeat");
        stop("0", palette.box(Ink.HYPOTHETICAL));
        stop("0.5", palette.box(Ink.HYPOTHETICAL));
        stop("0.5", palette.stripe());
        stop("1", palette.stripe());
        xml.writeEndElement();
    }

    private void stop(String offset, String colour) throws XMLStreamException {
        xml.writeEmptyElement("stop");
        xml.writeAttribute("offset", offset);
        xml.writeAttribute("stop-color", colour);
    }

    private void mark(Mark mark) throws XMLStreamException {
        switch (mark) {
            case Mark.Words words -> words(words);
            case Mark.Sign sign -> lamp(sign);
            case Mark.Area area -> area(area);
            case Mark.Glyph(var glyph) -> sign(glyph.x(), glyph.y(), glyph.size(), glyph.choice());
            case Mark.Leader leader -> leader(leader);
            case Mark.Place place -> {
                for (var part : place.parts()) {
                    mark(part);
                }
            }
            case Mark.Box box ->
                    rectangle(
                            box.x(),
                            box.y(),
                            box.width(),
                            box.height(),
                            box.ink() == Ink.HYPOTHETICAL
                                    ? "url(#hatched)"
                                    : palette.box(box.ink()));
        }
    }

    // Set from the left, also what ends at the right: not every program reckons with a text that is
    // stretched to its length and anchored at its end.
    private void words(Mark.Words words) throws XMLStreamException {
        xml.writeStartElement("text");
        attribute("x", words.left());
        attribute("y", words.y());
        attribute("font-size", words.size());
        if (words.bold()) {
            xml.writeAttribute("font-weight", "bold");
        }
        attribute("textLength", words.length());
        xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
        xml.writeAttribute("fill", palette.words(words.ink()));
        xml.writeCharacters(writable(words.text()));
        xml.writeEndElement();
    }

    private void lamp(Mark.Sign sign) throws XMLStreamException {
        double side = sign.size();
        double ring = LampShape.RING * side;
        xml.writeEmptyElement("rect");
        attribute("x", sign.x() + ring / 2);
        attribute("y", sign.y() + ring / 2);
        attribute("width", side - ring);
        attribute("height", side - ring);
        attribute("rx", LampShape.CORNER * side - ring / 2);
        xml.writeAttribute("fill", palette.lamp(sign.choice()));
        xml.writeAttribute("stroke", palette.ring(sign.choice()));
        attribute("stroke-width", ring);
        sign(sign.x() + side / 2, sign.y() + side / 2, side, sign.choice());
    }

    private void sign(double x, double y, double side, Choice choice) throws XMLStreamException {
        var colour = palette.sign(choice);
        for (var part : LampShape.sign(choice)) {
            switch (part) {
                case LampShape.Part.Bar(double width, double height) ->
                        rectangle(
                                x - width * side / 2,
                                y - height * side / 2,
                                width * side,
                                height * side,
                                colour);
                case LampShape.Part.Disc(double radius) -> circle(x, y, radius * side, colour, 0);
                case LampShape.Part.Circle(double radius, double line) ->
                        circle(x, y, radius * side, colour, line * side);
            }
        }
    }

    private void area(Mark.Area area) throws XMLStreamException {
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", area.outline().svg());
        xml.writeAttribute("fill-rule", "evenodd");
        xml.writeAttribute("fill", palette.land(area.choice()));
        xml.writeAttribute("stroke", palette.border(area.choice()));
        attribute("stroke-width", area.line());
        xml.writeAttribute("stroke-linejoin", "round");
    }

    private void leader(Mark.Leader leader) throws XMLStreamException {
        xml.writeEmptyElement("line");
        attribute("x1", leader.lamp().atX());
        attribute("y1", leader.lamp().atY());
        attribute("x2", leader.lamp().x());
        attribute("y2", leader.lamp().y());
        xml.writeAttribute("stroke", palette.box(Ink.EDGE));
        attribute("stroke-width", leader.line());
    }

    private void circle(double x, double y, double radius, String colour, double line)
            throws XMLStreamException {
        xml.writeEmptyElement("circle");
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
        xml.writeAttribute("fill", line > 0 ? "none" : colour);
        if (line > 0) {
            xml.writeAttribute("stroke", colour);
            attribute("stroke-width", line);
        }
    }

    private void rectangle(double x, double y, double width, double height, String fill)
            throws XMLStreamException {
        xml.writeEmptyElement("rect");
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        xml.writeAttribute("fill", fill);
    }

    private void attribute(String name, double value) throws XMLStreamException {
        xml.writeAttribute(name, number(value));
    }

    private static String number(double value) {
        var digits = String.format(Locale.ROOT, "%.2f", value);
        return digits.contains(".") ? digits.replaceAll("\\.?0+$", "") : digits;
    }

    // What XML cannot hold, such as a control character that was pasted into a name.
    private static String writable(String text) {
        return text.replaceAll(
                "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
