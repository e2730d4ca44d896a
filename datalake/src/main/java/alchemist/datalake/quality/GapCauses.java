package alchemist.datalake.quality;

import alchemist.engine.calendar.Coverage;
import alchemist.engine.calendar.Session;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.calendar.WindowGap;
import alchemist.engine.model.BarSeries;

import java.util.Arrays;
import java.util.Optional;

/** Guesses why the bars of a gap are missing. */
final class GapCauses {

    private static final long MINUTE = 60_000_000_000L;

    /** The shortest pauses of an exchange's volatility rules take five minutes. */
    private static final long SHORTEST_HALT = 5 * MINUTE;

    private static final long SHORTEST_EARLY_CLOSE = 30 * MINUTE;
    private static final int MOST_WINDOWS_WITHOUT_TRADE = 3;
    private static final double SPARSE = 0.01;
    private static final int FEWEST_FOR_SPARSE = 20;
    private static final double AUCTION = 3;

    private final BarSeries bars;
    private final TradingCalendar calendar;
    private final boolean sparse;
    private final double usualVolume;

    GapCauses(BarSeries bars, TradingCalendar calendar, Coverage.Report report) {
        this.bars = bars;
        this.calendar = calendar;
        long single =
                report.gaps().stream()
                        .mapToLong(WindowGap::windows)
                        .filter(windows -> windows <= MOST_WINDOWS_WITHOUT_TRADE)
                        .sum();
        sparse = single >= Math.max(FEWEST_FOR_SPARSE, SPARSE * report.expected());
        usualVolume = Arrays.stream(bars.volumes()).average().orElse(0);
    }

    GapCause of(WindowGap gap) {
        Optional<Session> session = calendar.sessionAt(gap.from());
        if (session.isEmpty() || gap.to() > session.get().close()) {
            return GapCause.OUTAGE;
        }
        if (sparse && gap.windows() <= MOST_WINDOWS_WITHOUT_TRADE) {
            return GapCause.NO_TRADE;
        }
        long length = gap.to() - gap.from();
        boolean begun = gap.from() > session.get().open();
        if (begun && gap.to() == session.get().close() && length >= SHORTEST_EARLY_CLOSE) {
            return GapCause.EARLY_CLOSE;
        }
        return begun && length >= SHORTEST_HALT && opensWithAnAuction(gap)
                ? GapCause.HALT
                : GapCause.OUTAGE;
    }

    private boolean opensWithAnAuction(WindowGap gap) {
        int next = bars.indexAtOrAfter(gap.to());
        return next < bars.size()
                && usualVolume > 0
                && bars.volumes()[next] >= AUCTION * usualVolume;
    }
}
