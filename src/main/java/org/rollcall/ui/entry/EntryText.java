package org.rollcall.ui.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.vote.Account;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Membership;

/// Turns what was entered back into a draft, to be changed.
final class EntryText {

    private EntryText() {}

    /// A draft that says what `account` says.
    static EntryDraft draft(Account account, Membership membership) {
        var heading = account.heading();
        var fields = new EnumMap<Field, String>(Field.class);
        fields.put(Field.TEXT, text(account, membership));
        fields.put(Field.DATE, heading.date().toString());
        fields.put(Field.BODY, heading.body().code());
        fields.put(Field.SYMBOL, heading.symbol());
        fields.put(Field.SESSION, heading.session());
        fields.put(Field.TITLE, heading.title());
        fields.put(Field.MEETING, heading.meeting());
        fields.put(Field.QUESTION, heading.question().code());
        fields.put(Field.RECORDED, heading.recorded().code());
        fields.put(Field.ORIGIN, heading.origin().source());
        fields.put(Field.LINK, heading.origin().link());
        fields.put(Field.EDITS, heading.symbol());
        account.printed()
                .ifPresent(printed -> {
                    fields.put(Field.YES, String.valueOf(printed.yes()));
                    fields.put(Field.NO, String.valueOf(printed.no()));
                    fields.put(Field.ABSTAINING, String.valueOf(printed.abstaining()));
                });
        return new EntryDraft(fields, new TreeMap<>());
    }

    private static String text(Account account, Membership membership) {
        var texts = Texts.of(EntryText.class, "entry");
        var names = new Names(membership, account.heading().date());
        var choices = account.ballots().toMap();
        return List.of(Choice.values()).stream()
                .filter(choice -> choices.containsValue(choice))
                .map(choice ->
                        choices.entrySet().stream()
                                .filter(each -> each.getValue() == choice)
                                .map(each -> names.full(each.getKey()))
                                .sorted()
                                .collect(
                                        Collectors.joining(
                                                "\n",
                                                texts.text("section." + choice.code()) + "\n",
                                                "\n")))
                .collect(Collectors.joining("\n"));
    }
}
