package alchemist.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Background;
import alchemist.app.fx.FxThread;
import alchemist.app.fx.Pulse;
import alchemist.app.home.Home;
import alchemist.app.log.LogLine;
import alchemist.app.plot.LineLook;
import alchemist.app.plot.PlotStudy;
import alchemist.app.plot.StudySetup;
import alchemist.charts.LineKind;
import alchemist.engine.indicator.catalog.IndicatorCatalog;
import alchemist.engine.indicator.catalog.IndicatorSpec;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.FinancingModel;
import alchemist.engine.sim.LatencyModel;
import alchemist.engine.sim.MarketAccess;
import alchemist.engine.sim.SimulationSettings;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Choices that last from one start to the next. */
class KeptChoicesTest {

    private static final SimulationSettings CHOSEN =
            SimulationSettings.standard()
                    .withCommission(CommissionModel.parse("per-share:0.004,min=0.5"))
                    .withFinancing(new FinancingModel(0.03, 0.06, 0.01))
                    .withAccount(
                            SimulationSettings.standard()
                                    .account()
                                    .withCurrency("EUR")
                                    .withRates(Map.of("USD", 0.92)))
                    .withAccess(
                            MarketAccess.DIRECT.withLatency(new LatencyModel.Fixed(50_000_000)));

    @TempDir private Path folder;
    private Home home = new Home(Path.of(""));

    @BeforeEach
    void home() {
        home = new Home(folder.resolve("home"));
    }

    @Test
    void costsAndFillsOfBothFormsAreThereAgain() {
        start(
                desk -> {
                    desk.research().backtest().form().conditions().show(CHOSEN);
                    assertTrue(
                            desk.trading()
                                    .deploy()
                                    .form()
                                    .fields()
                                    .conditions()
                                    .summary()
                                    .startsWith("0.05 % of value"));
                });
        start(
                desk -> {
                    assertEquals(
                            CHOSEN,
                            desk.research().backtest().form().conditions().valueProperty().get());
                    assertTrue(
                            desk.trading()
                                    .deploy()
                                    .form()
                                    .fields()
                                    .conditions()
                                    .summary()
                                    .startsWith("0.05 % of value"));
                });
    }

    @Test
    void indicatorsOfTheChartAreThereAgainWithParametersAndLooks() {
        IndicatorSpec bands = IndicatorCatalog.standard().find("BBands").orElseThrow();
        StudySetup usual = StudySetup.of(bands, Map.of("period", "34"));
        List<LineLook> looks =
                usual.lines().stream()
                        .map(line -> line.look().withKind(LineKind.DOTS).withColor(Color.TEAL))
                        .toList();
        StudySetup chosen = usual.withLooks(looks);
        start(desk -> desk.research().chart().plot().add(chosen));
        start(
                desk -> {
                    StudySetup kept = drawn(desk).getFirst();
                    assertEquals(chosen.label(), kept.label());
                    assertEquals(looks, kept.lines().stream().map(StudySetup.Line::look).toList());
                    PlotStudy study = desk.research().chart().plot().studies().getFirst();
                    desk.research().chart().plot().remove(study);
                });
        start(desk -> assertEquals(List.of(), drawn(desk)));
    }

    @Test
    void whatCannotBeReadIsNamedInTheLogAndTheRestIsThere() throws IOException {
        Files.createDirectories(home.root());
        Files.writeString(
                home.settings(),
                "backtest.commission=dear\nbacktest.slippage=ticks\\:2\ndeploy.fill=trades\n");
        String broken =
                """
                {"indicators": [{"id": "nonsense", "values": {}, "lines": []},
                 {"id": "sma", "values": {"period": "x"}, "lines": []},
                 {"id": "sma", "values": {"period": "7"},
                  "lines": [{"kind": "LINE", "shown": true}]}]}
                """;
        Files.writeString(home.chartIndicators(), broken);
        start(
                desk -> {
                    assertEquals(
                            "no costs · next open · slippage 2 ticks",
                            desk.research().backtest().form().conditions().summary());
                    assertEquals(
                            List.of("SMA(7)"),
                            drawn(desk).stream().map(StudySetup::label).toList());
                    String log = log(desk);
                    assertTrue(log.contains("The setting backtest.commission is left out"), log);
                    assertTrue(log.contains("The setting deploy.fill is left out"), log);
                    assertTrue(log.contains("there is no indicator 'nonsense'"), log);
                });
        assertEquals(broken, Files.readString(home.chartIndicators()), "nothing was changed");
        Files.writeString(home.chartIndicators(), "{");
        start(desk -> assertTrue(log(desk).contains("chart-indicators.json can't be read")));
    }

    private static List<StudySetup> drawn(Desk desk) {
        return desk.research().chart().plot().studies().stream().map(PlotStudy::setup).toList();
    }

    private static String log(Desk desk) {
        desk.options().pulse().fire();
        return desk.log().shown().stream().map(LogLine::text).collect(Collectors.joining("\n"));
    }

    private void start(Consumer<Desk> check) {
        Pulse pulse = Pulse.manual();
        try (Desk desk =
                Desk.open(home, new DeskOptions(FxThread.direct(), Background.direct(), pulse))) {
            check.accept(desk);
        }
    }
}
