package alchemist.app.shell;

import alchemist.app.chart.KeptIndicators;
import alchemist.app.form.ConditionsText;
import alchemist.app.form.CostsAndFills;
import alchemist.app.home.Home;
import alchemist.app.home.Settings;
import alchemist.app.plot.PlotStudy;
import alchemist.app.plot.PricePlotViewModel;
import alchemist.app.plot.StudySetup;
import alchemist.engine.sim.SimulationSettings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What the user chose last and finds again at the next start: costs and fills of both forms, and
 * the indicators of the chart. What can't be read is named in the log and left out. Only what has
 * changed is written, so that a file of which something was left out is not lost by looking at it.
 * For the JavaFX thread.
 */
final class KeptChoices {

    private static final Logger LOG = LoggerFactory.getLogger(KeptChoices.class);

    private final Settings settings;
    private final KeptIndicators indicators;
    private final PricePlotViewModel chart;
    private final Map<String, CostsAndFills> forms;
    private Map<String, String> before = Map.of();
    private List<StudySetup> drawnBefore = List.of();

    KeptChoices(Home home, ResearchModels research, TradingModels trading) {
        settings = new Settings(home);
        indicators = new KeptIndicators(home.chartIndicators());
        chart = research.chart().plot();
        forms =
                Map.of(
                        "backtest",
                        research.backtest().form().conditions(),
                        "deploy",
                        trading.deploy().form().fields().conditions());
    }

    /** Fills in what was kept. */
    void restore() {
        Properties kept = settings.read();
        forms.forEach((name, form) -> show(kept, name, form));
        indicators.read(LOG::warn).forEach(chart::add);
        before = texts();
        drawnBefore = drawn();
    }

    private static void show(Properties kept, String form, CostsAndFills conditions) {
        SimulationSettings usual = conditions.valueProperty().get();
        if (usual == null) {
            return;
        }
        SimulationSettings chosen = usual;
        for (String name : ConditionsText.of(usual).keySet()) {
            String text = kept.getProperty(form + "." + name);
            try {
                chosen = text == null ? chosen : ConditionsText.with(chosen, name, text);
            } catch (IllegalArgumentException e) {
                LOG.warn("The setting {}.{} is left out: {}", form, name, e.getMessage());
            }
        }
        conditions.show(chosen);
    }

    /** Writes what has changed. */
    void keep() {
        Map<String, String> now = texts();
        now.entrySet().removeAll(before.entrySet());
        if (!now.isEmpty()) {
            settings.write(now);
        }
        List<StudySetup> drawn = drawn();
        if (!drawn.equals(drawnBefore)) {
            try {
                indicators.write(drawn);
            } catch (IOException e) {
                LOG.warn("The indicators of the chart were not saved: {}", e.getMessage());
            }
        }
    }

    private List<StudySetup> drawn() {
        return chart.studies().stream().map(PlotStudy::setup).toList();
    }

    /** What both forms say; one with something invalid in it is left as it was. */
    private Map<String, String> texts() {
        Map<String, String> all = new HashMap<>();
        forms.forEach(
                (name, form) -> {
                    SimulationSettings chosen = form.valueProperty().get();
                    if (chosen != null) {
                        ConditionsText.of(chosen)
                                .forEach((option, text) -> all.put(name + "." + option, text));
                    }
                });
        return all;
    }
}
