package org.rollcall.ui.votes;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Confirm;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.vote.Account;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Source;

/// Who tells of the vote, the one that is shown first; what was entered by hand can be changed.
final class AccountList {

    private final HandActions hand;
    private final Texts texts = Texts.of(AccountList.class, "votes");

    AccountList(HandActions hand) {
        this.hand = hand;
    }

    VBox of(OpenVote vote) {
        var list = new VBox();
        list.setId("accounts");
        list.getStyleClass().add("accounts");
        for (var account : vote.accounts()) {
            boolean shown = account.equals(vote.accounts().getFirst());
            list.getChildren().add(row(account, shown));
        }
        return list;
    }

    private FlowPane row(Account account, boolean shown) {
        var name = new Label(texts.text("account." + account.source().code()));
        name.setId("account-" + account.source().code());
        if (account.source() == Source.HAND) {
            name.getStyleClass().add("hand-badge");
        } else if (shown) {
            name.getStyleClass().add("strong");
        }
        var says =
                new Label(
                        texts.text(
                                shown ? "account.shown" : "account.beside",
                                account.heading().symbol(),
                                tally(account)));
        says.setWrapText(true);
        var row = new FlowPane(name, says);
        row.getStyleClass().add("account");
        if (account.source() == Source.HAND) {
            row.getChildren()
                    .addAll(
                            button("hand-edit", () -> hand.edit().accept(account)),
                            button("hand-delete", () -> confirm(account, row)));
        }
        return row;
    }

    private static String tally(Account account) {
        var counted = account.ballots().counts().printed();
        var told =
                account.ballots().size() > 0
                        ? counted
                        : account.printed().map(AccountList::printed).orElse("–");
        return told.replace('-', '–');
    }

    private static String printed(Printed printed) {
        return printed.yes() + "-" + printed.no() + "-" + printed.abstaining();
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
}
