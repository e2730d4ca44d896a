package alchemist.app.chart;

import alchemist.app.form.DropPanel;
import alchemist.app.plot.PlotStudy;
import alchemist.app.plot.PricePlotViewModel;
import alchemist.app.plot.StudySetup;
import alchemist.engine.indicator.catalog.IndicatorCatalog;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;

/** Opens the panel that adds an indicator to a plot, or changes one. */
final class IndicatorButton extends Button {

    private final PricePlotViewModel plot;
    private @Nullable Opened opened;

    /** The study that is being changed; null for a new one. */
    private @Nullable PlotStudy changing;

    private record Opened(
            IndicatorPickerViewModel model, IndicatorPicker picker, DropPanel panel) {}

    IndicatorButton(PricePlotViewModel plot) {
        super("+ Indicator");
        this.plot = plot;
        getStyleClass().addAll("flat", "chart-add");
        setOnAction(_ -> open());
        setAccessibleText("Add an indicator, for example SMA(20)");
    }

    /** Opens the settings of a study below a node; those of a strategy can't be changed. */
    void change(PlotStudy study, Node below) {
        if (study.setup().choice().isEmpty()) {
            return;
        }
        Opened panel = panel();
        changing = study;
        panel.picker().setAction("Change");
        panel.model().edit(study.setup());
        panel.panel().show(below);
        panel.picker().focusSearch();
    }

    private void open() {
        Opened panel = panel();
        changing = null;
        panel.picker().setAction("Add");
        panel.model().begin();
        panel.panel().show(this);
        panel.picker().focusSearch();
    }

    /** Made when it is first needed: the catalogue makes each of its indicators once. */
    private Opened panel() {
        Opened made = opened;
        if (made == null) {
            var model = new IndicatorPickerViewModel(IndicatorCatalog.standard());
            IndicatorPicker picker = new IndicatorPicker(model, this::accept);
            made = new Opened(model, picker, new DropPanel(picker));
            opened = made;
        }
        var bars = plot.barsProperty().get();
        if (bars != null) {
            made.model().useZone(bars.instrument().zone());
        }
        return made;
    }

    private void accept() {
        Opened panel = opened;
        if (panel != null) {
            panel.model()
                    .setup()
                    .ifPresent(
                            setup -> {
                                panel.panel().hide();
                                draw(setup);
                            });
        }
    }

    private void draw(StudySetup setup) {
        PlotStudy study = changing;
        if (study == null) {
            plot.add(setup);
        } else {
            plot.replace(study, setup);
        }
    }
}
