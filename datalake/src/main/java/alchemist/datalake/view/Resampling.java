package alchemist.datalake.view;

import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.feed.Resampler;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Bars of a period that is not stored, out of shorter ones that are, by the market's sessions. */
public final class Resampling {

    private Resampling() {}

    /** The longest of the stored periods from which bars of {@code wanted} can be made. */
    public static Optional<BarPeriod> source(Collection<BarPeriod> stored, BarPeriod wanted) {
        return stored.stream()
                .filter(period -> period.compareTo(wanted) < 0 && fits(period, wanted))
                .max(Comparator.naturalOrder());
    }

    /** The bars of a longer period; the last one may be incomplete. */
    public static BarSeries of(BarSeries bars, Instrument instrument, BarPeriod wanted) {
        return Resampler.resample(bars, new TradingCalendars().of(instrument), wanted);
    }

    private static boolean fits(BarPeriod source, BarPeriod wanted) {
        return switch (wanted.unit()) {
            case SECOND, MINUTE, HOUR -> wanted.nominalNanos() % source.nominalNanos() == 0;
            case DAY, WEEK -> true;
            case MONTH -> source.unit() != BarPeriod.Unit.WEEK;
        };
    }
}
