package alchemist.app.chart;

import alchemist.app.form.FormStyle;
import alchemist.app.fx.FourFaces;
import alchemist.app.fx.View;
import alchemist.app.plot.PlotBars;
import alchemist.app.plot.PricePlot;
import alchemist.charts.ChartStyle;
import alchemist.datalake.lake.DatasetInfo;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/** The chart screen. For the FX thread. */
public final class ChartPane extends View {

    private final ChartViewModel model;
    private final FourFaces faces = new FourFaces();
    private final PricePlot plot;
    private final MenuButton periods = new MenuButton();

    public ChartPane(ChartViewModel model, ChartStyle style) {
        this.model = model;
        plot = new PricePlot(model.plot(), style);
        periods.getStyleClass().addAll("flat", "chart-periods");
        periods.setTooltip(new Tooltip("Other periods of this instrument in the lake"));
        periods.setAccessibleText("Period");
        faces.getStylesheets().add(FormStyle.sheet());
        plot.addControl(periods);
        IndicatorButton indicators = new IndicatorButton(model.plot());
        plot.addControl(indicators);
        plot.setOnStudyChosen(indicators::change);
    }

    @Override
    protected Node build() {
        return faces;
    }

    @Override
    protected void activate() {
        var face = model.faceProperty().subscribe(this::show);
        own(face::unsubscribe);
        var listener = (InvalidationListener) (Observable _) -> fillPeriods();
        model.periods().addListener(listener);
        own(() -> model.periods().removeListener(listener));
        fillPeriods();
    }

    private void show(ChartFace face) {
        switch (face) {
            case ChartFace.Empty _ -> faces.empty("Choose a dataset in the lake to see its chart.");
            case ChartFace.Loading loading ->
                    faces.loading(loading.what(), new ReadOnlyDoubleWrapper(-1), model::cancel);
            case ChartFace.Shown _ -> faces.content(plot.node());
            case ChartFace.Failed failed ->
                    faces.error(failed.problem(), "Try again", model::reload);
        }
    }

    private void fillPeriods() {
        boolean choice = model.periods().size() > 1;
        periods.setVisible(choice);
        periods.setManaged(choice);
        periods.getItems().setAll(model.periods().stream().map(this::item).toList());
        PlotBars shown = model.plot().barsProperty().get();
        periods.setText(shown == null ? "" : shown.period().toString());
    }

    private MenuItem item(DatasetInfo dataset) {
        MenuItem item = new MenuItem(dataset.period().toString());
        item.setOnAction(_ -> model.open(dataset.instrument(), dataset.period()));
        return item;
    }
}
