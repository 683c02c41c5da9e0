package org.rollcall;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The architecture, as a table that runs.
class ArchitectureTest {

    /// Each package, and the packages of this program that it may use. A package that is not named
    /// here, or among the features and the wiring, may not exist.
    private static final Map<String, List<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("vote", List.of()),
                    Map.entry("work", List.of()),
                    Map.entry("tally", List.of("vote")),
                    Map.entry("analysis", List.of("vote", "tally")),
                    Map.entry("scenario", List.of("vote", "tally")),
                    Map.entry("feed", List.of("vote", "tally", "scenario")),
                    Map.entry("store", List.of("vote", "tally", "scenario")),
                    Map.entry("publish", List.of("vote", "tally", "analysis", "scenario")),
                    Map.entry("library", belowLibrary()),
                    Map.entry(
                            "ui.kit",
                            List.of("vote", "tally", "analysis", "scenario", "publish", "work")));

    /// The features. Each may use `ui.kit` and all below, but no other feature.
    private static final Set<String> FEATURES =
            Set.of(
                    "ui.compare",
                    "ui.countries",
                    "ui.entry",
                    "ui.library",
                    "ui.map",
                    "ui.present",
                    "ui.votes",
                    "ui.whatif");

    /// What puts the parts together may use everything.
    private static final Set<String> WIRING = Set.of("ui.shell", "app");

    /// What must not know of files, networks, clocks on the wall or screens.
    private static final String[] PURE = {in("vote"), in("tally"), in("analysis"), in("scenario")};

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int MOST_LINES = 400;

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.rollcall");

    private static List<String> belowLibrary() {
        return List.of("vote", "work", "tally", "analysis", "scenario", "feed", "store", "publish");
    }

    private static String in(String name) {
        return "org.rollcall." + name;
    }

    @Test
    void everyPackageIsNamedHere() {
        var known = new TreeSet<>(MAY_USE.keySet());
        known.addAll(FEATURES);
        known.addAll(WIRING);
        var there =
                CLASSES.stream()
                        .filter(type -> !type.getSimpleName().equals("module-info"))
                        .map(JavaClass::getPackageName)
                        .distinct();
        assertThat(there)
                .allSatisfy(name -> assertThat(known.stream().map(n -> in(n))).contains(name));
    }

    @Test
    void packagesUseOnlyWhatTheyMay() {
        MAY_USE.forEach(ArchitectureTest::usesOnly);
        var below = Stream.concat(belowLibrary().stream(), Stream.of("library", "ui.kit")).toList();
        FEATURES.forEach(feature -> usesOnly(feature, below));
    }

    private static void usesOnly(String name, List<String> others) {
        var allowed = Stream.concat(Stream.of(name), others.stream()).map(n -> in(n));
        noClasses()
                .that()
                .resideInAPackage(in(name))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.rollcall..")
                                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void importsNeverRunInACircle() {
        slices().matching("org.rollcall.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void viewModelsKnowNoControl() {
        noClasses()
                .that()
                .haveNameMatching(".*ViewModel(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .check(CLASSES);
    }

    @Test
    void threadsAreInWorkOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("work"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx.concurrent..")
                                .or(nameMatching("java\\.lang\\.Thread(\\$.*)?"))
                                .or(nameMatching("java\\.util\\.Timer(Task)?"))
                                .or(
                                        nameMatching(
                                                "java\\.util\\.concurrent\\."
                                                        + ".*(Execut|Future|ForkJoin|Thread).*")))
                .orShould()
                .callMethodWhere(target(nameMatching("runLater")))
                .check(CLASSES);
    }

    @Test
    void onlyAppStartsTheToolkit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("app"))
                .should()
                .callMethodWhere(target(nameMatching("launch|startup")))
                .check(CLASSES);
    }

    @Test
    void whatMustBePureIs() {
        classes()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        "java.lang..",
                                        "java.math",
                                        "java.text",
                                        "java.time..",
                                        "java.util..",
                                        "org.rollcall..",
                                        "org.jspecify..")
                                .and(
                                        not(
                                                resideInAnyPackage(
                                                        "java.util.logging", "java.util.prefs"))))
                .check(CLASSES);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void nothingPrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("app"))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethodWhere(target(nameMatching("printStackTrace")))
                .check(CLASSES);
    }

    @Test
    void everyPackageBeginsWithASentence() throws IOException {
        for (var file : sources(SOURCES)) {
            var info = file.resolveSibling("package-info.java");
            if (!file.endsWith("module-info.java")) {
                assertThat(info).isRegularFile();
                assertThat(Files.readString(info)).matches("(?s)/// [A-Z].*?\\.\\n.*");
            }
        }
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        for (var file : sources(Path.of("src"))) {
            assertThat(Files.readAllLines(file).size())
                    .as("lines of %s", file)
                    .isLessThanOrEqualTo(MOST_LINES);
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
