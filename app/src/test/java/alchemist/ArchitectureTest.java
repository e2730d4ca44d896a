package alchemist;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.time.Clock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of docs/architecture.md. */
class ArchitectureTest {

    private static final String ENGINE = "alchemist.engine..";

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("alchemist");

    @Test
    void theEngineKnowsNoScreenDatabaseNetworkOrFormat() {
        noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "java.awt..",
                        "javax.swing..",
                        "java.sql..",
                        "java.net..",
                        "com.fasterxml..",
                        "org.h2..",
                        "org.duckdb..",
                        "org.jfree..",
                        "tech.tablesaw..")
                .because("the same engine runs in backtests, sweeps, servers and the workstation")
                .check(PROGRAM);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("alchemist.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void strategiesSeeOnlyWhatAStrategyNeeds() {
        noClasses()
                .that()
                .resideInAPackage("alchemist.strategies..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("alchemist..")
                                .and(
                                        DescribedPredicate.not(
                                                resideInAnyPackage(
                                                        "alchemist.strategies..",
                                                        "alchemist.engine.model",
                                                        "alchemist.engine.order",
                                                        "alchemist.engine.indicator..",
                                                        "alchemist.engine.strategy..",
                                                        "alchemist.engine.time"))))
                .check(PROGRAM);
        noClasses()
                .that()
                .resideInAPackage("alchemist.strategies..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("a strategy makes timers, but asks its context for the time")
                .check(PROGRAM);
    }

    @Test
    void nobodyDependsOnTheApplication() {
        noClasses()
                .that()
                .resideOutsideOfPackage("alchemist.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("alchemist.app..")
                .check(PROGRAM);
    }

    @Test
    void chartsKnowArraysAndNotTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("alchemist.charts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINE, "alchemist.datalake..", "alchemist.app..")
                .check(PROGRAM);
        noClasses()
                .that()
                .resideOutsideOfPackage("alchemist.charts.jfree..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jfree..")
                .check(PROGRAM);
    }

    @ParameterizedTest
    @CsvSource({
        "alchemist.datalake.frame, tech.tablesaw..",
        "alchemist.datalake.postgres, org.postgresql.."
    })
    void aHeavyLibraryIsKnownToOnePackage(String owner, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(owner)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PROGRAM);
    }

    @Test
    void onlyTheTimePackageAsksTheClockAndNobodyRollsDice() {
        noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .and()
                .resideOutsideOfPackage("alchemist.engine.time")
                .should()
                .callMethodWhere(isWallClock())
                .check(PROGRAM);
        noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaMethodCall> isWallClock() {
        return DescribedPredicate.describe(
                "asks the wall clock",
                call ->
                        switch (call.getTargetOwner().getName()) {
                            case "java.lang.System" ->
                                    Set.of("nanoTime", "currentTimeMillis")
                                            .contains(call.getName());
                            case "java.time.Instant",
                                    "java.time.LocalDate",
                                    "java.time.LocalDateTime",
                                    "java.time.ZonedDateTime" ->
                                    call.getName().equals("now");
                            default -> false;
                        });
    }

    @Test
    void theEngineHasNoMutableStatics() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(ENGINE)
                .and()
                .areStatic()
                .should()
                .beFinal()
                .because("many engines live in one process")
                .check(PROGRAM);
    }

    @Test
    void onlyFxThreadEntersTheFxThread() {
        noClasses()
                .that()
                .resideOutsideOfPackage("alchemist.app.fx")
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "calls Platform.runLater",
                                call ->
                                        call.getTargetOwner()
                                                        .getName()
                                                        .equals("javafx.application.Platform")
                                                && call.getName().equals("runLater")))
                .check(PROGRAM);
    }

    @Test
    void viewModelsKnowNoScene() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .check(PROGRAM);
    }

    /**
     * Read in the sources: in class files a try-with-resources looks like a catch of everything.
     */
    @Test
    void everythingIsCaughtOnlyAtMarkedBoundaries() throws IOException {
        Pattern catchAll = Pattern.compile("catch \\((final )?(Exception|Throwable) ");
        List<Path> unmarked = new ArrayList<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            if (catchAll.matcher(text).find() && !text.contains("@Boundary(")) {
                unmarked.add(source);
            }
        }
        assertEquals(List.of(), unmarked, "catch Exception or Throwable without @Boundary");
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("engine/core", "strategies", "datalake", "charts", "app")) {
            Path root = Path.of("..", module, "src", "main", "java");
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        assertTrue(sources.size() > 300, "the sources were found");
        return sources;
    }

    @Test
    void eventsAndKeysAreRecordsOrEnums() {
        classes()
                .that()
                .areAssignableTo(
                        DescribedPredicate.describe(
                                "an event, command or verdict",
                                type ->
                                        Set.of(
                                                        "alchemist.engine.kernel.EngineEvent",
                                                        "alchemist.engine.kernel.Command",
                                                        "alchemist.engine.gateway.GatewayEvent",
                                                        "alchemist.engine.feed.MarketEvent",
                                                        "alchemist.engine.order.OrderEvent",
                                                        "alchemist.engine.risk.Verdict")
                                                .contains(type.getName())))
                .and()
                .areNotInterfaces()
                .should()
                .beAssignableTo(Record.class)
                .orShould()
                .beEnums()
                .check(PROGRAM);
    }
}
