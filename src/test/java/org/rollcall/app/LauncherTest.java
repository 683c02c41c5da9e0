package org.rollcall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Which Java the launcher chooses, tried on folders that only look like one.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher of Windows is another script")
class LauncherTest {

    private Path folder;
    private Path launcher;
    private Path tools;

    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void installs(@TempDir Path given) throws IOException {
        folder = given.toRealPath();
        tools = tools(folder.resolve("tools"));
        launcher = install(folder.resolve("rollcall"));
    }

    @Test
    void takesJavaHomeFirst() throws Exception {
        var home = java("home", "25.0.1");
        var onPath = java("on-path", "26");
        assertThat(chosen(Map.of("JAVA_HOME", home.toString(), "PATH", path(onPath))))
                .isEqualTo(home.toString());
    }

    @Test
    void passesOverAnOlderJavaHome() throws Exception {
        var old = java("old", "17.0.15");
        var onPath = java("on path", "25");
        assertThat(chosen(Map.of("JAVA_HOME", old.toString(), "PATH", path(onPath))))
                .isEqualTo(onPath.toString());
    }

    @Test
    void takesThePathBeforeTheUsualPlaces() throws Exception {
        var onPath = java("on-path", "25");
        java("places/one", "25");
        assertThat(chosen(Map.of("PATH", path(onPath)))).isEqualTo(onPath.toString());
    }

    @Test
    void looksAtEveryFolderOfThePath() throws Exception {
        var old = java("old", "1.8.0_402");
        var onPath = java("on-path", "25");
        assertThat(chosen(Map.of("PATH", old.resolve("bin") + ":" + path(onPath))))
                .isEqualTo(onPath.toString());
    }

    @Test
    void followsLinksOnThePath() throws Exception {
        var real = java("real", "25");
        var links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("java"), real.resolve("bin/java"));
        assertThat(chosen(Map.of("PATH", links + ":" + tools))).isEqualTo(real.toString());
    }

    @Test
    void takesTheFirstThatFitsOfTheUsualPlaces() throws Exception {
        java("places/a 17", "17");
        Files.createDirectories(folder.resolve("places/b empty"));
        var fits = java("places/c 25", "25.0.3+9");
        java("places/d 26", "26");
        assertThat(chosen(Map.of("PATH", tools.toString()))).isEqualTo(fits.toString());
    }

    @Test
    void saysWhereItLookedWhereThereIsNone() throws Exception {
        var old = java("old", "17");
        var run = run(launcher, Map.of("JAVA_HOME", old.toString(), "PATH", path(old)));
        assertThat(run)
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                "Rollcall needs Java 25 or later and found none in JAVA_HOME ("
                                        + old
                                        + "), on the PATH, or in "
                                        + folder
                                        + "/places/*.\n"));
    }

    @Test
    void handsOnWhatWasTyped() throws Exception {
        var home = java("home", "25");
        var run = run(launcher, Map.of("JAVA_HOME", home.toString()), "show", "two words", "a*");
        assertThat(run.exit).isZero();
        assertThat(run.out.lines())
                .containsSubsequence(
                        "--module-path",
                        folder.resolve("rollcall/lib").toString(),
                        "-m",
                        "org.rollcall/org.rollcall.app.Main",
                        "show",
                        "two words",
                        "a*");
    }

    @Test
    void findsItsLibraryThroughALink() throws Exception {
        var home = java("home", "25");
        var spaced = install(folder.resolve("a folder"));
        var link = Files.createDirectories(folder.resolve("bin")).resolve("rollcall");
        Files.createSymbolicLink(link, Path.of("../a folder/bin/rollcall"));
        assertThat(spaced).isExecutable();
        assertThat(run(link, Map.of("JAVA_HOME", home.toString())).out)
                .contains(folder.resolve("a folder/lib") + "\n");
    }

    @Test
    void startsWithWhatJavaNotedAtTheBuildWhereThatIsThere() throws Exception {
        var environment = Map.of("JAVA_HOME", java("home", "25").toString());
        assertThat(run(launcher, environment).out).doesNotContain("AOTCache");
        var notes = folder.resolve("rollcall/lib/rollcall.aot");
        Files.createDirectories(folder.resolve("rollcall/lib"));
        Files.writeString(notes, "");
        assertThat(run(launcher, environment).out).contains("-XX:AOTCache=" + notes + "\n");
    }

    private String path(Path java) {
        return java.resolve("bin") + ":" + tools;
    }

    // Only the tools that the script itself calls: this machine's own Java may lie beside them.
    private static Path tools(Path into) throws IOException {
        Files.createDirectories(into);
        for (var tool : List.of("basename", "cat", "dirname", "readlink", "sed", "tr")) {
            var file = Stream.of("/usr/bin", "/bin").map(in -> Path.of(in, tool));
            var found = file.filter(Files::isExecutable).findFirst().orElseThrow();
            script(into.resolve(tool), "exec " + found + " \"$@\"");
        }
        return into;
    }

    private static Path install(Path where) throws IOException {
        var bin = Files.createDirectories(where.resolve("bin"));
        var script = Files.copy(Path.of("src/main/launcher/rollcall"), bin.resolve("rollcall"));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script;
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path java(String name, String version) throws IOException {
        var home = folder.resolve(name);
        script(
                Files.createDirectories(home.resolve("bin")).resolve("java"),
                "printf '%s\\n' \"$@\"");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private String chosen(Map<String, String> environment) throws Exception {
        var run = run(launcher, environment, "--print-java-home");
        assertThat(run.err).isEmpty();
        return run.out.strip();
    }

    private Run run(Path script, Map<String, String> environment, String... arguments)
            throws Exception {
        var command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        var variables = builder.environment();
        variables.clear();
        variables.put("PATH", tools.toString());
        variables.put("ROLLCALL_JAVA_PLACES", folder + "/places/*");
        variables.putAll(environment);
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        int exit =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Run(
                exit,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
