package org.rollcall.publish;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.vote.Heading;

/// How to cite a vote: what it was, who tells of it, under which terms, and by which data.
public final class Citation {

    private final Heading heading;
    private final List<Told> told;
    private final Texts texts = Texts.of(Citation.class, "citation");
    private final Texts publish = Texts.of(Wording.class, "publish");

    /// What one source has to do with a vote.
    ///
    /// @param code the word for it
    /// @param name its name
    /// @param reference by which the source knows the vote
    /// @param citation how to cite it
    /// @param terms under which terms its publisher gives it away
    /// @param page the address where it is to be had, or empty
    /// @param shown whether its ballots are those that are shown
    /// @param data the files of it in the record; of votes from no file there are none
    public record Told(
            String code,
            String name,
            String reference,
            String citation,
            String terms,
            String page,
            boolean shown,
            List<Data> data) {
        public Told {
            data = List.copyOf(data);
        }
    }

    /// A file from which a source's votes were read.
    ///
    /// @param file its name
    /// @param until the day of its last vote, if it is known
    /// @param imported when it was imported, as ISO 8601; empty of what ships with the program
    /// @param sha256 of its bytes, in hexadecimal
    public record Data(String file, Optional<String> until, String imported, String sha256) {}

    /// Of the vote on `heading`, of which these tell; the one that is shown first.
    public Citation(Heading heading, List<Told> told) {
        this.heading = heading;
        this.told = List.copyOf(told);
    }

    /// What each source has to do with it, the one that is shown first.
    public List<Told> told() {
        return told;
    }

    /// One sentence to copy: body, symbol, title, day, meeting and source.
    public String sentence() {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(heading.date());
        return texts.text(
                heading.meeting().isEmpty() ? "sentence" : "sentence.meeting",
                publish.text("body." + heading.body().code()),
                heading.symbol(),
                heading.title(),
                day,
                heading.meeting(),
                source());
    }

    // A list of votes that ships with the program names where it is from.
    private String source() {
        var origin = heading.origin().source();
        return !origin.isEmpty()
                ? origin
                : told.stream().findFirst().map(Told::citation).orElse("");
    }

    /// What to know of each source: its terms, its address, its files; the one that is shown first.
    public List<Section> sections() {
        return told.stream().map(each -> new Section(heading(each), lines(each))).toList();
    }

    private String heading(Told each) {
        return texts.text(each.shown ? "shown" : "also", each.name, each.reference);
    }

    private List<String> lines(Told each) {
        var lines = new ArrayList<String>();
        lines.add(texts.text("cite", each.citation));
        lines.add(texts.text("terms", each.terms));
        if (!each.page.isEmpty()) {
            lines.add(each.page);
        }
        each.data.forEach(data ->
                lines.add(
                        texts.text(
                                key(data),
                                data.file,
                                data.until.orElse(""),
                                data.imported,
                                data.sha256)));
        return lines;
    }

    private static String key(Data data) {
        if (data.imported.isEmpty()) {
            return "data.built-in";
        }
        return data.until.isPresent() ? "data.until" : "data";
    }

    /// As JSON, for other programs.
    public String json() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("symbol", heading.symbol());
        tree.put("title", heading.title());
        tree.put("date", heading.date().toString());
        tree.put("body", heading.body().code());
        tree.put("session", heading.session());
        tree.put("meeting", heading.meeting());
        tree.put("draft", heading.draft());
        tree.put("source", source());
        tree.put("link", heading.origin().link());
        tree.put("citation", sentence());
        tree.put("sources", told.stream().map(Citation::tree).toList());
        return JsonTree.of(tree);
    }

    private static Map<String, Object> tree(Told each) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("source", each.code);
        tree.put("name", each.name);
        tree.put("shown", each.shown);
        tree.put("reference", each.reference);
        tree.put("citation", each.citation);
        tree.put("terms", each.terms);
        tree.put("page", each.page);
        tree.put("data", each.data.stream().map(Citation::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Data data) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("file", data.file);
        tree.put("until", data.until);
        tree.put("imported", data.imported);
        tree.put("sha256", data.sha256);
        return tree;
    }
}
