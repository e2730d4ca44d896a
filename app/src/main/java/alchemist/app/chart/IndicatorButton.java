package alchemist.app.chart;

import alchemist.app.form.DropPanel;
import alchemist.app.plot.IndicatorKind;
import alchemist.engine.strategy.Overlay;

import javafx.scene.control.Button;

import java.util.function.Consumer;

/** Opens the little form that adds an indicator. */
final class IndicatorButton extends Button {

    private final DropPanel panel;

    IndicatorButton(Consumer<Overlay> add) {
        super("+ Indicator");
        getStyleClass().addAll("flat", "chart-add");
        IndicatorForm form = new IndicatorForm();
        panel = new DropPanel(form);
        form.onAdd(
                overlay -> {
                    panel.hide();
                    add.accept(overlay);
                });
        setOnAction(
                _ -> {
                    panel.show(this);
                    form.focusPeriod();
                });
        setAccessibleText("Add an indicator, for example " + IndicatorKind.SMA.overlay(20).label());
    }
}
