package org.rollcall.ui.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.vote.Account;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Printed;

/// What each source says of a vote, one below the other, and member by member where they differ.
final class AccountsSection {

    private static final int MOST_MEMBERS = 40;

    private final Texts texts = Texts.of(AccountsSection.class, "votes");
    private final Names names;
    private final Wording wording;

    AccountsSection(Names names) {
        this.names = names;
        this.wording = new Wording(names);
    }

    /// The lines for `accounts`, of which the first is the one that is shown; none where only one
    /// source tells of the vote.
    List<Node> of(List<Account> accounts) {
        if (accounts.size() < 2) {
            return List.of();
        }
        var lines = new ArrayList<Node>();
        for (var account : accounts) {
            lines.add(line(account));
        }
        var shown = accounts.getFirst();
        for (var other : accounts.subList(1, accounts.size())) {
            lines.add(comparison(shown, other));
        }
        return lines;
    }

    private Node line(Account account) {
        var name = new Label(name(account));
        name.getStyleClass().addAll("muted", "fact-name");
        name.setWrapText(true);
        var said = new ArrayList<String>();
        if (account.ballots().size() > 0) {
            said.add(texts.text("source.account.names", counted(account)));
        }
        account.printed()
                .ifPresent(printed ->
                        said.add(
                                texts.text(
                                        "source.account.printed",
                                        printed(printed),
                                        printed.source())));
        if (said.isEmpty()) {
            said.add(texts.text("source.account.nothing"));
        }
        var text = new Label(String.join("; ", said));
        text.setWrapText(true);
        var row = new FlowPane(name, text);
        row.getStyleClass().add("fact");
        row.setAccessibleText(name.getText() + ": " + text.getText());
        return row;
    }

    private String name(Account account) {
        return texts.text(
                "source.account",
                texts.text("source.name." + account.source().code()),
                account.reference());
    }

    private static String counted(Account account) {
        return account.ballots().counts().printed().replace('-', '–');
    }

    private static String printed(Printed printed) {
        return new Counts(printed.yes(), printed.no(), printed.abstaining(), 0)
                .printed()
                .replace('-', '–');
    }

    private Node comparison(Account shown, Account other) {
        var box = new VBox();
        box.getStyleClass().add("account-differences");
        var different = different(shown, other);
        var name = texts.text("source.name." + other.source().code());
        if (other.ballots().size() == 0 || shown.ballots().size() == 0) {
            box.getChildren().add(text(texts.text("source.account.no-names", name)));
        } else if (different.isEmpty()) {
            box.getChildren().add(text(texts.text("source.account.same", name)));
        } else {
            box.getChildren()
                    .add(text(texts.text("source.account.differ", name, different.size())));
            different.stream()
                    .limit(MOST_MEMBERS)
                    .forEach(member -> box.getChildren().add(text(line(member, shown, other))));
        }
        return box;
    }

    private List<MemberCode> different(Account shown, Account other) {
        var all = new TreeSet<>(shown.ballots().toMap().keySet());
        all.addAll(other.ballots().toMap().keySet());
        return all.stream()
                .filter(member -> !voted(shown, member).equals(voted(other, member)))
                .toList();
    }

    // Some sources list who was absent and some do not: that is no difference.
    private static Choice voted(Account account, MemberCode member) {
        return account.ballots().choice(member).orElse(Choice.NOT_VOTING);
    }

    private String line(MemberCode member, Account shown, Account other) {
        return texts.text(
                "source.account.member",
                names.full(member),
                said(shown, member),
                texts.text("source.name." + shown.source().code()),
                said(other, member),
                texts.text("source.name." + other.source().code()));
    }

    private String said(Account account, MemberCode member) {
        Optional<Choice> choice = account.ballots().choice(member);
        return choice.map(wording::spoken).orElseGet(() -> texts.text("source.account.not-listed"));
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
