package alchemist;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import alchemist.engine.Boundary;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.Set;

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
        slices().matching("(alchemist.**)").should().beFreeOfCycles().check(PROGRAM);
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
                                                        "alchemist.engine.indicator",
                                                        "alchemist.engine.strategy"))))
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

    @Test
    void everythingIsCaughtOnlyAtMarkedBoundaries() {
        classes().should(catchAllOnlyAtBoundaries()).check(PROGRAM);
    }

    private static ArchCondition<JavaClass> catchAllOnlyAtBoundaries() {
        return new ArchCondition<>("catch Exception or Throwable only where marked @Boundary") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    for (TryCatchBlock block : unit.getTryCatchBlocks()) {
                        if (catchesAll(block) && !isMarked(unit)) {
                            events.add(
                                    SimpleConditionEvent.violated(
                                            unit,
                                            unit.getFullName()
                                                    + " catches everything at "
                                                    + block.getSourceCodeLocation()));
                        }
                    }
                }
            }
        };
    }

    private static boolean catchesAll(TryCatchBlock block) {
        return block.getCaughtThrowables().stream()
                .map(JavaClass::getName)
                .anyMatch(Set.of("java.lang.Exception", "java.lang.Throwable")::contains);
    }

    private static boolean isMarked(JavaCodeUnit unit) {
        return unit.isAnnotatedWith(Boundary.class)
                || unit.getOwner().isAnnotatedWith(Boundary.class)
                || unit.getModifiers().contains(JavaModifier.SYNTHETIC);
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
