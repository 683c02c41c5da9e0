package org.rollcall.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.feed.MemberTables;
import org.rollcall.store.Changes;
import org.rollcall.store.RecordStore;
import org.rollcall.store.RecordVote;
import org.rollcall.store.RecordWriter;
import org.rollcall.store.SourceFile;
import org.rollcall.store.SourceInfo;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Source;

/// A record that is being written. Unless it is kept, nothing is left of it.
final class Draft implements AutoCloseable {

    private final RecordFolder folder;
    private final Path file;
    private final UseMark mark;
    private final RecordWriter writer;

    private Draft(RecordFolder folder, Path file, UseMark mark, RecordWriter writer) {
        this.folder = folder;
        this.file = file;
        this.mark = mark;
        this.writer = writer;
    }

    /// Begins a record in `folder`.
    ///
    /// @throws IOException if the folder cannot be written
    /// @throws org.rollcall.store.StoreException if the record cannot be written
    static Draft in(RecordFolder folder) throws IOException {
        var file = folder.draft();
        // So that no other program takes it for one that a killed program left.
        var mark = UseMark.on(file);
        try {
            return new Draft(folder, file, mark, RecordWriter.create(file, infos(), names()));
        } catch (IOException | RuntimeException e) {
            mark.close();
            RecordFolder.remove(file);
            throw e;
        }
    }

    /// Writes a list of ballots ahead of its vote.
    void addBallots(BallotList ballots) {
        writer.addBallots(ballots);
    }

    /// Writes the rest.
    ///
    /// @param stillWanted is asked now and then, and throws where nobody wants the record any more
    void write(
            List<RecordVote> votes,
            List<SourceFile> files,
            Changes changes,
            String fingerprint,
            Runnable stillWanted) {
        int done = 0;
        for (var vote : votes) {
            if (done++ % 64 == 0) {
                stillWanted.run();
            }
            writer.addVote(vote);
        }
        writer.addFiles(files);
        writer.addChanges(changes);
        stillWanted.run();
        writer.finish(Map.of(RecordStore.FINGERPRINT, fingerprint));
    }

    /// Makes it the record that counts. Only one program at a time may do this.
    ///
    /// @return its file
    /// @throws IOException if the folder cannot be written; then the old record counts as before
    Path keep() throws IOException {
        return folder.switchTo(file);
    }

    /// What there is to know of each source.
    static List<SourceInfo> infos() {
        return Arrays.stream(Source.values())
                .map(source ->
                        new SourceInfo(
                                source,
                                text(source, "name"),
                                text(source, "terms"),
                                text(source, "citation"),
                                text(source, "page")))
                .toList();
    }

    private static String text(Source source, String what) {
        return Texts.say("source." + source.code() + "." + what);
    }

    private static SortedMap<MemberCode, String> names() throws IOException {
        var names = new TreeMap<MemberCode, String>();
        for (var state : MemberTables.read().states()) {
            names.put(state.code(), state.names().getLast().value().full());
        }
        return names;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } finally {
            RecordFolder.remove(file);
            release();
        }
    }

    // What is left of a mark, the next start removes.
    private void release() {
        try {
            mark.close();
        } catch (IOException _) {
            return;
        }
    }
}
