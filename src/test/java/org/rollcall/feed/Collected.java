package org.rollcall.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.vote.Account;
import org.rollcall.vote.Refusal;

/// What a reader found in a file.
final class Collected implements Sink {

    final List<Account> accounts = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    private int patience = Integer.MAX_VALUE;

    /// Reads a table of the UN Digital Library.
    static Collected library(Path file) throws IOException {
        var collected = new Collected();
        var intake = new Intake(MemberTables.read());
        intake.readLibrary(recognised(intake, file), collected);
        return collected;
    }

    /// Reads the tables of `unvotes`.
    static Collected voeten(Path calls, Optional<Path> issues, Path votes) throws IOException {
        var collected = new Collected();
        var intake = new Intake(MemberTables.read());
        var subjects = Optional.<Intake.Recognised>empty();
        if (issues.isPresent()) {
            subjects = Optional.of(recognised(intake, issues.get()));
        }
        intake.readVoeten(
                recognised(intake, calls), subjects, recognised(intake, votes), collected);
        return collected;
    }

    static Intake.Recognised recognised(Intake intake, Path file) throws IOException {
        return intake.recognise(OutsideFile.of(file).getFirst());
    }

    Collected patient(int times) {
        patience = times;
        return this;
    }

    Account one() {
        if (accounts.size() != 1 || !refusals.isEmpty()) {
            throw new AssertionError(accounts + " " + refusals);
        }
        return accounts.getFirst();
    }

    @Override
    public void taken(Account account) {
        accounts.add(account);
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal);
    }

    @Override
    public boolean progressed(long records, long bytes) {
        return patience-- > 0;
    }
}
