package org.rollcall.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.analysis.BallotPlanes;
import org.rollcall.analysis.GroupLines.Leaving;
import org.rollcall.analysis.GroupVotes.Left;
import org.rollcall.analysis.MemberVotes;
import org.rollcall.analysis.MemberVotes.Alone;
import org.rollcall.analysis.Partners;
import org.rollcall.analysis.Partners.Partner;
import org.rollcall.analysis.Topics.Topic;
import org.rollcall.analysis.VoteSpan;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Group;
import org.rollcall.vote.Lineage;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Source;
import org.rollcall.vote.State;

/// One member in words and as JSON: its names, seats and groups over time, how it voted by years
/// and topics, with whom it agrees, when it stood alone and when it left its regional group.
public final class CountryReport {

    /// With at most so many others it is nearly alone.
    public static final int NEARLY_ALONE = 2;

    private static final int MOST = 10;
    private static final int MOST_VOTES = 15;

    private final Asked asked;
    private final Found found;
    private final Membership membership;
    private final StateProfile profile;
    private final Lineage lineage;
    private final List<Alone> alone;
    private final Texts texts = Texts.of(CountryReport.class, "country");
    private final Texts methods = Texts.of(CountryReport.class, "agreement");

    /// What was asked.
    ///
    /// @param source whose ballots; empty for those that are shown
    /// @param joined whether the votes of states that held the seat before count, too
    public record Asked(
            State state,
            VoteSpan span,
            Optional<Source> source,
            AgreementMethod method,
            boolean joined) {}

    /// What was found in the General Assembly, but for `inCouncil`.
    ///
    /// @param planes the votes
    /// @param votes what it did in those that were asked after
    /// @param topics by what they are filed under
    /// @param partners with whom it agrees
    /// @param leaving when it left its regional group
    /// @param inCouncil in how many votes of the Security Council it had a vote, whenever that was
    /// @param groups the groups of which its membership is told, other than the regional ones
    public record Found(
            BallotPlanes planes,
            MemberVotes votes,
            List<Topic> topics,
            Partners partners,
            Leaving leaving,
            int inCouncil,
            List<Group> groups) {
        public Found {
            topics = List.copyOf(topics);
            groups = List.copyOf(groups);
        }
    }

    /// What was found for what was asked.
    public CountryReport(Asked asked, Found found, Membership membership) {
        this.asked = asked;
        this.found = found;
        this.membership = membership;
        profile = new StateProfile(asked.state(), membership);
        lineage = Lineage.of(membership, asked.state().code());
        alone = found.votes().alone(NEARLY_ALONE);
    }

    /// Its last name and its code.
    public String title() {
        var code = asked.state().code();
        return texts.text("title", profile.lastName(code), code);
    }

    /// All there is to say, in order.
    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(new Section(texts.text("names"), profile.names()));
        sections.add(new Section(texts.text("member"), profile.membership()));
        sections.add(new Section(texts.text("council"), seats()));
        sections.add(new Section(texts.text("groups"), profile.groups(found.groups())));
        sections.add(new Section(texts.text("joins"), joins()));
        sections.add(new Section(texts.text("votes", span()), years()));
        sections.add(new Section(texts.text("topics"), topics()));
        sections.add(
                new Section(
                        texts.text("most", methods.text("method." + asked.method().code())),
                        partners(found.partners().all())));
        sections.add(new Section(texts.text("least"), partners(found.partners().all().reversed())));
        sections.add(new Section(texts.text("fewest.title"), List.of(fewest())));
        sections.add(new Section(texts.text("alone", alone.size(), NEARLY_ALONE), aloneLines()));
        sections.add(
                new Section(
                        texts.text("left", found.leaving().left().size(), found.leaving().n()),
                        leftLines()));
        return sections;
    }

    private String span() {
        return switch (asked.span()) {
            case VoteSpan.Whole _ -> methods.text("span.whole");
            case VoteSpan.Session(var name) -> methods.text("span.session", name);
            case VoteSpan.Years(int first, int last) -> methods.text("span.years", first, last);
        };
    }

    private List<String> seats() {
        var lines = new ArrayList<>(profile.seats());
        if (!asked.state().council().isEmpty()) {
            lines.add(texts.text("council.votes", found.inCouncil()));
        }
        return lines;
    }

    private List<String> joins() {
        var lines = new ArrayList<String>();
        if (lineage.isJoined()) {
            lines.add(texts.text(asked.joined() ? "joined" : "parted"));
            lineage.parts().stream().map(profile::part).forEach(lines::add);
        }
        lineage.others().stream().map(profile::apart).forEach(lines::add);
        return lines.isEmpty() ? List.of(texts.text("joins.none")) : lines;
    }

    private List<String> years() {
        var lines = new ArrayList<String>();
        lines.add(shares(texts.text("all"), found.votes().counts()));
        found.votes()
                .years()
                .forEach((year, counts) -> lines.add(shares(String.valueOf(year), counts)));
        return lines;
    }

    private List<String> topics() {
        return found.topics().stream()
                .limit(MOST)
                .map(topic -> shares(topic.name(), topic.counts()))
                .toList();
    }

    private String shares(String name, Counts counts) {
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
        return asked.state();
    }

    /// What it did in the General Assembly.
    MemberVotes votes() {
        return found.votes();
    }

    /// The measure of agreement.
    AgreementMethod method() {
        return asked.method();
    }

    /// With whom it agrees, whom most first.
    List<Partner> partners() {
        return found.partners().all();
    }

    /// When it stood alone or nearly so.
    List<Alone> alone() {
        return alone;
    }

    /// How often it had a vote in the Security Council.
    int inCouncil() {
        return found.inCouncil();
    }

    private static double share(int part, Counts counts) {
        return counts.all() == 0 ? 0 : (double) part / counts.all();
    }

    private List<String> partners(List<Partner> some) {
        return some.stream().limit(MOST).map(this::line).toList();
    }

    /// The last name that `member` had.
    String lastName(MemberCode member) {
        return profile.lastName(member);
    }

    private String line(Partner partner) {
        return texts.text(
                partner.percentile().isPresent() ? "partner.percentile" : "partner",
                profile.lastName(partner.member()),
                partner.member(),
                partner.score(),
                partner.n(),
                partner.percentile().orElse(0));
    }

    private String fewest() {
        var partners = found.partners();
        return texts.text("fewest", partners.fewest(), partners.leftOut(), partners.pairs());
    }

    private List<String> aloneLines() {
        return some(alone.stream().map(this::line).toList());
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

    private List<String> leftLines() {
        return some(found.leaving().left().stream().map(this::line).toList());
    }

    private String line(Left left) {
        var occasion = found.planes().occasion(left.vote());
        var wording = new Wording(new Names(membership, occasion.day()));
        return texts.text(
                "left.line",
                occasion.day(),
                occasion.symbol(),
                wording.spoken(left.choice()),
                left.others().of(left.line()),
                left.others().present(),
                wording.spoken(left.line()));
    }

    private List<String> some(List<String> all) {
        var lines = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_VOTES)));
        if (all.size() > MOST_VOTES) {
            lines.add(texts.text("alone.more", all.size() - MOST_VOTES));
        }
        return lines;
    }

    /// As JSON, for other programs. `until` is the first day that is no longer part; `null` stands
    /// for always and still.
    public String json() {
        return new CountryJson(asked, found, profile, alone).text();
    }
}
