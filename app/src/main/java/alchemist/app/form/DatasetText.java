package alchemist.app.form;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Times;
import alchemist.datalake.lake.DatasetInfo;

import java.time.ZoneId;
import java.util.Locale;

/** Datasets in words. */
final class DatasetText {

    private DatasetText() {}

    /** {@code SPY.ARCA 1d}. */
    static String name(DatasetInfo dataset) {
        return dataset.instrument() + " " + dataset.period();
    }

    /** {@code 1998-01-02 – 2021-12-31}. */
    static String range(DatasetInfo dataset, ZoneId zone) {
        return Times.date(dataset.first(), zone) + " – " + Times.date(dataset.last(), zone);
    }

    static String rows(DatasetInfo dataset) {
        return Numbers.count(dataset.rows()) + " bars";
    }

    static String searchable(DatasetInfo dataset) {
        String synthetic = dataset.synthetic() ? " synthetic" : "";
        return (name(dataset) + " " + dataset.source() + synthetic).toLowerCase(Locale.ROOT);
    }
}
