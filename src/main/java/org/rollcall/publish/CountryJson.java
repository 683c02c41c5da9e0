package org.rollcall.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.analysis.GroupVotes.Left;
import org.rollcall.analysis.MemberVotes.Alone;
import org.rollcall.analysis.Partners.Partner;
import org.rollcall.analysis.VoteSpan;
import org.rollcall.publish.CountryReport.Asked;
import org.rollcall.publish.CountryReport.Found;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Source;
import org.rollcall.vote.Span;

/// One member as JSON.
final class CountryJson {

    private static final int MOST_PARTNERS = 10;

    // What JSON calls the ballots of whichever source is shown.
    private static final String SHOWN = "shown";

    private final Asked asked;
    private final Found found;
    private final StateProfile profile;
    private final List<Alone> alone;

    CountryJson(Asked asked, Found found, StateProfile profile, List<Alone> alone) {
        this.asked = asked;
        this.found = found;
        this.profile = profile;
        this.alone = List.copyOf(alone);
    }

    String text() {
        var state = asked.state();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("code", state.code().letters());
        tree.put("name", profile.lastName(state.code()));
        tree.put(
                "names",
                state.names().stream()
                        .map(name -> tree(name.span(), "name", name.value().full()))
                        .toList());
        tree.put("member", state.member().stream().map(CountryJson::tree).toList());
        tree.put(
                "council",
                state.council().stream()
                        .map(seat -> tree(seat.span(), "permanent", seat.value()))
                        .toList());
        tree.put("groups", groups());
        tree.put("votesInCouncil", found.inCouncil());
        tree.put("span", span(asked.span()));
        tree.put("source", asked.source().map(Source::code).orElse(SHOWN));
        tree.put("joined", asked.joined());
        addVotes(tree);
        return JsonTree.of(tree);
    }

    private void addVotes(Map<String, Object> tree) {
        tree.put("n", found.votes().counts().all());
        tree.put("votes", tree(found.votes().counts()));
        var years = new ArrayList<Map<String, Object>>();
        found.votes()
                .years()
                .forEach((year, counts) -> years.add(shares("year", (Object) year, counts)));
        tree.put("years", years);
        tree.put(
                "topics",
                found.topics().stream()
                        .map(topic -> shares("topic", topic.name(), topic.counts()))
                        .toList());
        tree.put("method", asked.method().code());
        tree.put("fewestVotesInCommon", found.partners().fewest());
        tree.put("pairs", found.partners().pairs());
        tree.put("agreesMost", trees(found.partners().all()));
        tree.put("agreesLeast", trees(found.partners().all().reversed()));
        tree.put("alone", alone.stream().map(CountryJson::tree).toList());
        tree.put("votesWithALineOfItsRegionalGroup", found.leaving().n());
        tree.put("leftItsRegionalGroup", found.leaving().left().stream().map(this::tree).toList());
    }

    private List<Map<String, Object>> groups() {
        var trees = new ArrayList<Map<String, Object>>();
        for (var group : found.groups()) {
            for (var span : group.members().getOrDefault(asked.state().code(), List.of())) {
                trees.add(tree(span, "group", group.key()));
            }
        }
        return trees;
    }

    private static Map<String, Object> span(VoteSpan span) {
        var tree = new LinkedHashMap<String, Object>();
        switch (span) {
            case VoteSpan.Whole _ -> tree.put("whole", true);
            case VoteSpan.Session(var name) -> tree.put("session", name);
            case VoteSpan.Years(int first, int last) -> {
                tree.put("from", first);
                tree.put("to", last);
            }
        }
        return tree;
    }

    private static Map<String, Object> tree(Span span) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("from", day(span.from(), LocalDate.MIN));
        tree.put("until", day(span.until(), LocalDate.MAX));
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

    private static Map<String, Object> shares(String key, Object name, Counts counts) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put(key, name);
        tree.put("n", counts.all());
        tree.putAll(tree(counts));
        tree.put("shareYes", share(counts.yes(), counts));
        tree.put("shareNo", share(counts.no(), counts));
        tree.put("shareAbstaining", share(counts.abstaining(), counts));
        tree.put("shareNotVoting", share(counts.notVoting(), counts));
        return tree;
    }

    private static double share(int part, Counts counts) {
        return counts.all() == 0 ? 0 : (double) part / counts.all();
    }

    private List<Map<String, Object>> trees(Collection<Partner> some) {
        return some.stream()
                .limit(MOST_PARTNERS)
                .map(partner -> {
                    var tree = new LinkedHashMap<String, Object>();
                    tree.put("code", partner.member().letters());
                    tree.put("name", profile.lastName(partner.member()));
                    tree.put("n", partner.n());
                    tree.put("agreement", partner.score());
                    var percentile = partner.percentile();
                    tree.put(
                            "shareOfPairsThatAgreeLess",
                            percentile.isPresent()
                                    ? Optional.of(percentile.getAsDouble())
                                    : Optional.empty());
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

    private Map<String, Object> tree(Left left) {
        var occasion = found.planes().occasion(left.vote());
        var tree = new LinkedHashMap<String, Object>();
        tree.put("symbol", occasion.symbol());
        tree.put("date", occasion.day().toString());
        tree.put("choice", left.choice().code());
        tree.put("line", left.line().code());
        tree.put("othersThatCastAVote", left.others().present());
        tree.put("othersWithTheLine", left.others().of(left.line()));
        return tree;
    }
}
