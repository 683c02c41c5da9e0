package org.rollcall.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.analysis.MemberVotes;
import org.rollcall.analysis.MemberVotes.Alone;
import org.rollcall.analysis.MemberVotes.Partner;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Span;
import org.rollcall.vote.State;

/// One member in words and as JSON: its names and seats over time, how it voted by years, with whom
/// it agrees, and when it stood alone.
public final class CountryReport {

    /// With at most so many others it is nearly alone.
    public static final int NEARLY_ALONE = 2;

    private static final int MOST_PARTNERS = 10;
    private static final int MOST_ALONE = 15;
    private static final String METHOD = "voeten";

    private final State state;
    private final MemberVotes votes;
    private final List<Partner> partners;
    private final List<Alone> alone;
    private final int inCouncil;
    private final Membership membership;
    private final Texts texts = Texts.of(CountryReport.class, "country");

    /// Of `state`, which did `votes` in the General Assembly and had a vote in the Security Council
    /// `inCouncil` times.
    public CountryReport(State state, MemberVotes votes, int inCouncil, Membership membership) {
        this.state = state;
        this.votes = votes;
        this.inCouncil = inCouncil;
        this.membership = membership;
        partners = votes.partners();
        alone = votes.alone(NEARLY_ALONE);
    }

    /// Its last name and its code.
    public String title() {
        return texts.text("title", state.names().getLast().value().full(), state.code());
    }

    /// All there is to say, in order.
    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(new Section(texts.text("names"), names()));
        sections.add(new Section(texts.text("member"), spans(state.member())));
        sections.add(new Section(texts.text("council"), seats()));
        sections.add(new Section(texts.text("votes"), years()));
        sections.add(
                new Section(
                        texts.text("most", votes.fewestInCommon()),
                        partners.stream().limit(MOST_PARTNERS).map(this::line).toList()));
        sections.add(
                new Section(
                        texts.text("least"),
                        partners.reversed().stream()
                                .limit(MOST_PARTNERS)
                                .map(this::line)
                                .toList()));
        sections.add(new Section(texts.text("alone", alone.size(), NEARLY_ALONE), aloneLines()));
        return sections;
    }

    private List<String> names() {
        return state.names().stream()
                .map(name -> texts.text("dated", name.value().full(), span(name.span())))
                .toList();
    }

    private List<String> spans(List<Span> spans) {
        return spans.stream().map(this::span).toList();
    }

    private List<String> seats() {
        if (state.council().isEmpty()) {
            return List.of(texts.text("council.never"));
        }
        var lines = new ArrayList<String>();
        for (var seat : state.council()) {
            var kind = texts.text(seat.value() ? "seat.permanent" : "seat.elected");
            lines.add(texts.text("dated", kind, span(seat.span())));
        }
        lines.add(texts.text("council.votes", inCouncil));
        return lines;
    }

    private String span(Span span) {
        var from = span.from().equals(LocalDate.MIN) ? "" : span.from().toString();
        var until = span.until().equals(LocalDate.MAX) ? "" : span.until().minusDays(1).toString();
        return texts.text(
                "span."
                        + (from.isEmpty() ? "always" : "from")
                        + (until.isEmpty() ? ".still" : ".until"),
                from,
                until);
    }

    private List<String> years() {
        var lines = new ArrayList<String>();
        lines.add(year(texts.text("all"), votes.counts()));
        votes.years().forEach((year, counts) -> lines.add(year(String.valueOf(year), counts)));
        return lines;
    }

    private String year(String name, Counts counts) {
        return texts.text(
                "year",
                name,
                counts.all(),
                share(counts.yes(), counts),
                share(counts.no(), counts),
                share(counts.abstaining(), counts),
                share(counts.notVoting(), counts));
    }

    /// The member.
    public State state() {
        return state;
    }

    /// What it did in the General Assembly.
    MemberVotes votes() {
        return votes;
    }

    /// With whom it agrees, whom most first.
    List<Partner> partners() {
        return partners;
    }

    /// When it stood alone or nearly so.
    List<Alone> alone() {
        return alone;
    }

    /// How often it had a vote in the Security Council.
    int inCouncil() {
        return inCouncil;
    }

    private static double share(int part, Counts counts) {
        return counts.all() == 0 ? 0 : (double) part / counts.all();
    }

    private String line(Partner partner) {
        return texts.text(
                "partner",
                lastName(partner.member()),
                partner.member(),
                partner.agreement(),
                partner.n());
    }

    /// The last name that `member` had.
    String lastName(MemberCode member) {
        return membership
                .state(member)
                .map(known -> known.names().getLast().value().full())
                .orElse(member.letters());
    }

    private List<String> aloneLines() {
        var lines = new ArrayList<String>();
        alone.stream().limit(MOST_ALONE).map(this::line).forEach(lines::add);
        if (alone.size() > MOST_ALONE) {
            lines.add(texts.text("alone.more", alone.size() - MOST_ALONE));
        }
        return lines;
    }

    private String line(Alone each) {
        var names = new Names(membership, each.occasion().day());
        return texts.text(
                each.with().isEmpty() ? "alone.line" : "alone.with",
                each.occasion().day(),
                each.occasion().symbol(),
                new Wording(names).spoken(each.choice()),
                names.list(each.with()));
    }

    /// As JSON, for other programs. `until` is the first day that is no longer part; `null` stands
    /// for always and still.
    public String json() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("code", state.code().letters());
        tree.put("name", state.names().getLast().value().full());
        tree.put(
                "names",
                state.names().stream()
                        .map(name -> tree(name.span(), "name", name.value().full()))
                        .toList());
        tree.put("member", state.member().stream().map(CountryReport::tree).toList());
        tree.put(
                "council",
                state.council().stream()
                        .map(seat -> tree(seat.span(), "permanent", seat.value()))
                        .toList());
        tree.put("votesInCouncil", inCouncil);
        tree.put("n", votes.counts().all());
        tree.put("votes", tree(votes.counts()));
        tree.put("years", yearTrees());
        tree.put("method", METHOD);
        tree.put("fewestVotesInCommon", votes.fewestInCommon());
        tree.put("agreesMost", trees(partners));
        tree.put("agreesLeast", trees(partners.reversed()));
        tree.put("alone", alone.stream().map(CountryReport::tree).toList());
        return JsonTree.of(tree);
    }

    private static Map<String, Object> tree(Span span) {
        var tree = new LinkedHashMap<String, Object>();
        var from = span.from();
        var until = span.until();
        tree.put("from", day(from, LocalDate.MIN));
        tree.put("until", day(until, LocalDate.MAX));
        return tree;
    }

    private static Optional<String> day(LocalDate day, LocalDate none) {
        return day.equals(none) ? Optional.empty() : Optional.of(day.toString());
    }

    private static Map<String, Object> tree(Span span, String name, Object value) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put(name, value);
        tree.putAll(tree(span));
        return tree;
    }

    private static Map<String, Object> tree(Counts counts) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("yes", counts.yes());
        tree.put("no", counts.no());
        tree.put("abstaining", counts.abstaining());
        tree.put("notVoting", counts.notVoting());
        return tree;
    }

    private List<Map<String, Object>> yearTrees() {
        var trees = new ArrayList<Map<String, Object>>();
        votes.years()
                .forEach((year, counts) -> {
                    var tree = new LinkedHashMap<String, Object>();
                    tree.put("year", year);
                    tree.put("n", counts.all());
                    tree.putAll(tree(counts));
                    tree.put("shareYes", share(counts.yes(), counts));
                    tree.put("shareNo", share(counts.no(), counts));
                    tree.put("shareAbstaining", share(counts.abstaining(), counts));
                    tree.put("shareNotVoting", share(counts.notVoting(), counts));
                    trees.add(tree);
                });
        return trees;
    }

    private List<Map<String, Object>> trees(Collection<Partner> some) {
        return some.stream()
                .limit(MOST_PARTNERS)
                .map(partner -> {
                    var tree = new LinkedHashMap<String, Object>();
                    tree.put("code", partner.member().letters());
                    tree.put("name", lastName(partner.member()));
                    tree.put("n", partner.n());
                    tree.put("agreement", partner.agreement());
                    return (Map<String, Object>) tree;
                })
                .toList();
    }

    private static Map<String, Object> tree(Alone each) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("symbol", each.occasion().symbol());
        tree.put("date", each.occasion().day().toString());
        tree.put("choice", each.choice().code());
        tree.put("with", each.with().stream().map(MemberCode::letters).toList());
        return tree;
    }
}
