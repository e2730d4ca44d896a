package alchemist.datalake.quality;

import alchemist.datalake.lake.CorporateAction;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Checks datasets of a lake, one at a time. Not thread-safe. */
public final class QualityCheck {

    private final Lake lake;
    private final TradingCalendars calendars = new TradingCalendars();

    public QualityCheck(Lake lake) {
        this.lake = lake;
    }

    /** What is to be said of a dataset: nothing, when it is sound. */
    public List<Finding> check(DatasetInfo dataset) throws LakeException {
        return report(dataset).findings();
    }

    /**
     * Everything about a dataset.
     *
     * @param findings nothing, when it is sound
     */
    public record Report(List<Finding> findings, QualityCalendar calendar) {}

    /** What is to be said of a dataset, and of each of its days. */
    public Report report(DatasetInfo dataset) throws LakeException {
        InstrumentId id = dataset.instrument();
        BarPeriod period = dataset.period();
        List<Finding> findings = new ArrayList<>();
        for (String fault : lake.faults(id, period)) {
            findings.add(
                    new Finding(id, period, Finding.Kind.DAMAGED_FILE, dataset.first(), 1, fault));
        }
        if (!findings.isEmpty()) {
            return new Report(findings, new QualityCalendar(new TreeMap<>()));
        }
        BarSeries bars = lake.load(id, period);
        Instrument instrument = lake.instrument(id);
        List<CorporateAction> actions = lake.actions(id);
        TradingCalendar calendar = calendars.of(instrument);
        findings.addAll(new BarChecks(bars).findings());
        findings.addAll(new StaleCheck(bars).findings());
        findings.addAll(new CoverageChecks(bars, calendar, instrument.zone()).findings());
        findings.addAll(new JumpChecks(bars, instrument, actions).findings());
        return new Report(
                findings, new DayTally(bars, calendar, instrument.zone()).calendar(findings));
    }
}
