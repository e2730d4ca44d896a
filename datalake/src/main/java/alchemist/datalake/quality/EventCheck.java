package alchemist.datalake.quality;

import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.lake.EventDatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.Coverage;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.BarPeriod;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks datasets of trades, quotes and funding rates, file by file. That events are in time order,
 * reading them proves. Not thread-safe.
 */
public final class EventCheck {

    private final Lake lake;
    private final TradingCalendars calendars = new TradingCalendars();

    public EventCheck(Lake lake) {
        this.lake = lake;
    }

    /** What is to be said of a dataset: nothing, when it is sound. */
    public List<EventFinding> check(EventDatasetInfo dataset) throws LakeException {
        List<EventFinding> findings = new ArrayList<>();
        for (String fault : lake.events().faults(dataset.instrument(), dataset.kind())) {
            findings.add(
                    new EventFinding(
                            dataset.instrument(),
                            dataset.kind(),
                            EventFinding.Kind.DAMAGED_FILE,
                            dataset.first(),
                            1,
                            fault));
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        List<PartitionInfo> files =
                lake.events().partitions(dataset.instrument(), dataset.kind(), TimeRange.ALL);
        for (PartitionInfo file : files) {
            EventSeries events = lake.events().load(dataset.instrument(), dataset.kind(), file);
            findings.addAll(new DayOfEvents(events).findings());
        }
        if (dataset.kind() != EventKind.FUNDING) {
            findings.addAll(missingDays(dataset, files));
        }
        return findings;
    }

    /** Days between the first and the last on which the market was open and no file has events. */
    private List<EventFinding> missingDays(EventDatasetInfo dataset, List<PartitionInfo> files) {
        TradingCalendar calendar = calendars.of(lake.instrument(dataset.instrument()));
        List<Long> opens = new ArrayList<>();
        new Coverage(new BarWindows(calendar, BarPeriod.ONE_DAY))
                .forEachExpected(dataset.first(), dataset.last() + 1, opens::add);
        List<EventFinding> findings = new ArrayList<>();
        long missing = 0;
        for (int i = 0; i < opens.size(); i++) {
            boolean last = i == opens.size() - 1;
            TimeRange day = new TimeRange(opens.get(i), last ? Long.MAX_VALUE : opens.get(i + 1));
            boolean there = files.stream().anyMatch(f -> day.touches(f.first(), f.last()));
            missing += there ? 0 : 1;
            if (missing > 0 && (there || last)) {
                int first = (int) (i - missing + (there ? 0 : 1));
                findings.add(
                        new EventFinding(
                                dataset.instrument(),
                                dataset.kind(),
                                EventFinding.Kind.MISSING_DAY,
                                opens.get(first),
                                missing,
                                "%d trading day%s missing"
                                        .formatted(missing, missing == 1 ? " is" : "s are")));
                missing = 0;
            }
        }
        return findings;
    }
}
