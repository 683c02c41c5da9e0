package org.rollcall.ui.votes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.ui.kit.Confirm;
import org.rollcall.vote.Account;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Source;

/// What each source says of a vote, the one that is shown first, and of each other where it differs
/// from that one. What was entered by hand can be changed here.
final class AccountsSection {

    private static final int MOST_MEMBERS = 40;

    private final Texts texts = Texts.of(AccountsSection.class, "votes");
    private final Names names;
    private final Wording wording;
    private final HandActions hand;

    /// What two sources say that one member did.
    private record Said(String first, String other) {}

    AccountsSection(Names names, HandActions hand) {
        this.names = names;
        this.wording = new Wording(names);
        this.hand = hand;
    }

    /// A block for each of `accounts`, of which the first is the one that is shown.
    VBox of(List<Account> accounts) {
        var list = new VBox();
        list.setId("accounts");
        list.getStyleClass().add("accounts");
        for (var account : accounts) {
            var block = new VBox(top(account, accounts), said(account));
            block.getStyleClass().add("account");
            if (!account.equals(accounts.getFirst())) {
                block.getChildren().add(comparison(accounts.getFirst(), account));
            }
            list.getChildren().add(block);
        }
        return list;
    }

    private Node top(Account account, List<Account> accounts) {
        boolean shown = account.equals(accounts.getFirst());
        var name = new Label(texts.text("account." + account.source().code()));
        name.setId("account-" + account.source().code());
        name.getStyleClass().add(account.source() == Source.HAND ? "hand-badge" : "strong");
        var place = text(place(account, shown));
        place.getStyleClass().add("muted");
        var row = new FlowPane(name, place);
        row.getStyleClass().add("account-top");
        if (account.source() == Source.HAND) {
            row.getChildren()
                    .addAll(
                            button("hand-edit", () -> hand.edit().accept(account)),
                            button("hand-delete", () -> confirm(account, row)));
        }
        return row;
    }

    private String place(Account account, boolean shown) {
        var known = account.heading().symbol();
        var reference = account.reference();
        return texts.text(
                shown ? "account.shown" : "account.beside",
                reference.isEmpty() || reference.equals(known)
                        ? known
                        : texts.text("account.reference", known, reference));
    }

    private Button button(String id, Runnable action) {
        var button = new Button(texts.text(id.replace('-', '.')));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void confirm(Account account, Region near) {
        var symbol = account.heading().symbol();
        Confirm.of(texts, "hand.delete", symbol).ask(near, () -> hand.delete().accept(symbol));
    }

    private Label said(Account account) {
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
        return text(String.join("; ", said));
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
        if (other.ballots().size() == 0 || shown.ballots().size() == 0) {
            box.getChildren().add(text(texts.text("source.account.no-names")));
        } else if (different.isEmpty()) {
            box.getChildren().add(text(texts.text("source.account.same")));
        } else {
            box.getChildren().add(text(texts.text("source.account.differ", different.size())));
            var groups = new LinkedHashMap<Said, List<MemberCode>>();
            for (var member : different) {
                var said = new Said(said(shown, member), said(other, member));
                groups.computeIfAbsent(said, _ -> new ArrayList<>()).add(member);
            }
            // Where few differ it is a contradiction more often than where many do.
            groups.entrySet().stream()
                    .sorted(Comparator.comparingInt(group -> group.getValue().size()))
                    .map(group -> line(group.getKey(), group.getValue(), shown, other))
                    .forEach(line -> box.getChildren().add(text(line)));
        }
        return box;
    }

    private List<MemberCode> different(Account shown, Account other) {
        var all = new TreeSet<>(shown.ballots().toMap().keySet());
        all.addAll(other.ballots().toMap().keySet());
        return names.sorted(all).stream()
                .filter(member -> !voted(shown, member).equals(voted(other, member)))
                .toList();
    }

    // Some sources list who was absent and some do not: that is no difference.
    private static Choice voted(Account account, MemberCode member) {
        return account.ballots().choice(member).orElse(Choice.NOT_VOTING);
    }

    private String line(Said said, List<MemberCode> members, Account shown, Account other) {
        int more = members.size() - MOST_MEMBERS;
        var named = more > 0 ? members.subList(0, MOST_MEMBERS) : members;
        var list =
                more > 0
                        ? texts.text(
                                "source.account.more",
                                named.stream().map(names::full).collect(Collectors.joining(", ")),
                                more)
                        : names.list(named);
        var line =
                texts.text(
                        "source.account.members",
                        said.first(),
                        texts.text("source.name." + shown.source().code()),
                        said.other(),
                        texts.text("source.name." + other.source().code()),
                        list);
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
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
