package org.rollcall.ui.library;

import java.nio.file.Path;
import java.util.List;
import org.rollcall.library.ImportOptions;
import org.rollcall.library.ImportReport;
import org.rollcall.library.ImportReport.Result;
import org.rollcall.library.ImportWatch;
import org.rollcall.library.Importer;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.vote.Source;

/// Changes the record, on a thread that may wait.
public interface Importing {

    /// Imports `files`.
    ///
    /// @throws LibraryException if that cannot be done; the message is for the person
    ImportReport run(List<Path> files, ImportOptions options, ImportWatch watch)
            throws LibraryException;

    /// Takes all votes of `source` out.
    ///
    /// @throws LibraryException if that cannot be done; the message is for the person
    ImportReport remove(Source source, ImportWatch watch) throws LibraryException;

    /// Builds the record anew with what the person has entered.
    ///
    /// @throws LibraryException if that cannot be done; the message is for the person
    ImportReport renew(ImportWatch watch) throws LibraryException;

    /// Changes the record of `library`, which then has the new one loaded.
    static Importing into(Library library) {
        var importer = new Importer(library.folder());
        return new Importing() {
            @Override
            public ImportReport run(List<Path> files, ImportOptions options, ImportWatch watch)
                    throws LibraryException {
                return loaded(importer.run(files, options, watch));
            }

            @Override
            public ImportReport remove(Source source, ImportWatch watch) throws LibraryException {
                return loaded(importer.remove(source, watch));
            }

            @Override
            public ImportReport renew(ImportWatch watch) throws LibraryException {
                return loaded(importer.renew(watch));
            }

            private ImportReport loaded(ImportReport report) throws LibraryException {
                if (report.result() == Result.DONE) {
                    library.reload();
                }
                return report;
            }
        };
    }
}
