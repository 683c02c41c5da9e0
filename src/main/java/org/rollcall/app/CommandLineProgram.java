package org.rollcall.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.LocalDate;
import java.util.ResourceBundle;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.feed.FeedException;
import org.rollcall.library.LibraryException;
import org.rollcall.publish.PictureFormat;
import org.rollcall.publish.PictureKind;
import org.rollcall.publish.PictureSize;
import org.rollcall.store.StoreException;
import org.rollcall.vote.Body;
import org.rollcall.vote.Question;
import org.rollcall.vote.Source;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The command line: which commands there are, and how they complain.
///
/// Data go to `out`, complaints to `err` as one sentence. The exit code is 0 for done, 1 for what
/// did not hold or was not found, 2 for wrong usage.
public final class CommandLineProgram {

    private static final int NOT_DONE = 1;

    private CommandLineProgram() {}

    /// The command line that writes to these, and opens `window` where no command is given.
    public static CommandLine of(Window window, PrintWriter out, PrintWriter err) {
        var texts = new AppTexts();
        var rollcall = new RollcallCommand(window, texts);
        var sources = new Sources(rollcall::library, texts, err);
        var line =
                new CommandLine(rollcall)
                        .addSubcommand(new ListCommand(sources, texts))
                        .addSubcommand(new ShowCommand(sources, texts))
                        .addSubcommand(new DecideCommand(sources, texts))
                        .addSubcommand(new WhatIfCommand(sources, texts))
                        .addSubcommand(new CompareCommand(sources))
                        .addSubcommand(new CountryCommand(sources, texts))
                        .addSubcommand(new AgreementCommand(sources, texts))
                        .addSubcommand(new CiteCommand(sources))
                        .addSubcommand(new ShareCommand(sources, texts))
                        .addSubcommand(new ExportCommand(sources, texts))
                        .addSubcommand(
                                new CommandLine(new ScenarioCommand())
                                        .addSubcommand(new ScenarioCommand.Check(sources, texts)))
                        .addSubcommand(new BoardCommand(sources, texts))
                        .addSubcommand(new ImportCommand(sources, texts))
                        .addSubcommand(new AuditCommand(sources, texts));
        var converters = new Converters(texts);
        return line.setResourceBundle(texts.bundle())
                .registerConverter(Body.class, converters::body)
                .registerConverter(Question.class, converters::question)
                .registerConverter(LocalDate.class, converters::date)
                .registerConverter(PictureSize.class, converters::size)
                .registerConverter(PictureKind.class, converters::show)
                .registerConverter(PictureFormat.class, converters::format)
                .registerConverter(AgreementMethod.class, converters::method)
                .registerConverter(Source.class, converters::source)
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((problem, _) -> wrongUsage(problem, texts))
                .setExecutionExceptionHandler(
                        (problem, failed, _) -> notDone(problem, failed, texts));
    }

    /// The version of this program.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = ResourceBundle.getBundle("org.rollcall.app.version");
            return new String[] {"Rollcall " + version.getString("version")};
        }
    }

    private static int wrongUsage(ParameterException problem, AppTexts texts) {
        var line = problem.getCommandLine();
        var name = line.getCommandSpec().qualifiedName();
        line.getErr()
                .println(texts.text("wrong-usage", String.valueOf(problem.getMessage()), name));
        return CommandLine.ExitCode.USAGE;
    }

    private static int notDone(Exception problem, CommandLine failed, AppTexts texts) {
        failed.getErr().println(sentence(problem, texts));
        return NOT_DONE;
    }

    private static String sentence(Exception problem, AppTexts texts) {
        var message = String.valueOf(problem.getMessage());
        return switch (problem) {
            case Complaint _, LibraryException _, StoreException _ -> message;
            case FeedException _ -> message;
            case NoSuchFileException _ -> texts.text("no-file", message);
            case NotDirectoryException _ -> texts.text("no-folder", message);
            case IOException _ -> texts.text("io", message);
            default -> texts.text("unexpected", problem.getClass().getSimpleName(), message);
        };
    }
}
