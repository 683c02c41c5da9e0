package org.rollcall.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.publish.Citation;
import org.rollcall.store.RecordStore;
import org.rollcall.store.SourceFile;
import org.rollcall.store.SourceInfo;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Source;

/// Puts together what is to be cited of a vote in a record.
public final class Citations {

    private static final String BUILT_IN = "built-in votes";

    private Citations() {}

    /// Of the vote on `heading`.
    ///
    /// @throws org.rollcall.store.StoreException if the record cannot be read
    public static Citation of(RecordStore record, Heading heading) {
        var infos = record.sources();
        var files = record.files();
        var told = new ArrayList<Citation.Told>();
        for (var account : record.accounts(heading.symbol())) {
            infos.stream()
                    .filter(info -> info.source() == account.account().source())
                    .map(info -> told(info, account.account().reference(), files, told.isEmpty()))
                    .forEach(told::add);
        }
        return new Citation(heading, told);
    }

    /// What all sources of the record are to be cited by, for what is worked out from all of them.
    ///
    /// @throws org.rollcall.store.StoreException if the record cannot be read
    public static List<Citation.Told> all(RecordStore record) {
        var files = record.files();
        var voting = record.votesBySource().keySet();
        return record.sources().stream()
                .filter(info -> voting.contains(info.source()))
                .map(info -> told(info, "", files, true))
                .toList();
    }

    private static Citation.Told told(
            SourceInfo info, String reference, List<SourceFile> files, boolean shown) {
        return new Citation.Told(
                info.source().code(),
                info.name(),
                reference,
                info.citation(),
                info.terms(),
                info.page(),
                shown,
                data(info.source(), files));
    }

    private static List<Citation.Data> data(Source source, List<SourceFile> files) {
        if (source == Source.BUILT_IN) {
            return builtIn();
        }
        return files.stream()
                .filter(file -> file.source() == source)
                .map(file ->
                        new Citation.Data(
                                file.name(),
                                file.dataUntil().map(LocalDate::toString),
                                file.importedAt().toString(),
                                file.sha256()))
                .toList();
    }

    // Votes that ship with the program are in no file of the person's.
    private static List<Citation.Data> builtIn() {
        try {
            return List.of(
                    new Citation.Data(BUILT_IN, Optional.empty(), "", BuiltinRecord.fingerprint()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
