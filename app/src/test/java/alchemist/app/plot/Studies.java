package alchemist.app.plot;

import alchemist.charts.LineSeries;
import alchemist.engine.indicator.catalog.IndicatorCatalog;

import java.util.Map;
import java.util.Objects;

/** Indicators of the catalogue for tests. */
public final class Studies {

    private static final IndicatorCatalog CATALOG = IndicatorCatalog.standard();

    private Studies() {}

    /** With default parameters. */
    public static StudySetup of(String id) {
        return StudySetup.of(CATALOG.find(id).orElseThrow(), Map.of());
    }

    /** With one parameter set. */
    public static StudySetup of(String id, String parameter, String value) {
        return StudySetup.of(CATALOG.find(id).orElseThrow(), Map.of(parameter, value));
    }

    /** The first line of the index-th study. */
    static LineSeries line(PricePlotViewModel plot, int index) {
        var study = plot.studies().get(index).studyProperty().get();
        return Objects.requireNonNull(study, "not computed").lines().getFirst();
    }
}
