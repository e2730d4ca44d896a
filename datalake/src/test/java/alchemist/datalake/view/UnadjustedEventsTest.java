package alchemist.datalake.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.datalake.lake.CorporateAction;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.model.LifecycleEvent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** When what a lake knows of takes effect. */
class UnadjustedEventsTest {

    private static final long NANOS = 1_000_000_000L;

    /**
     * In New York the day begins before the trading ahead of the session does; in Chicago with the
     * session that opens on the evening before.
     */
    @ParameterizedTest
    @CsvSource({
        "A.NYSE, 2024-03-06T05:00:00Z",
        "ES.CME, 2024-03-05T23:00:00Z",
        "BTCUSDT.BINANCE, 2024-03-06T00:00:00Z"
    })
    void anExDateBeginsWithItsTradingDay(String name, Instant begins) {
        Instrument instrument = InstrumentRegistry.assumed(InstrumentId.parse(name));
        BarSeries bars = hours(instrument.id(), Instant.parse("2024-03-05T00:00:00Z"), 72);
        LocalDate day = LocalDate.of(2024, 3, 6);
        List<LifecycleEvent> told =
                new UnadjustedEvents(instrument, bars)
                        .actions(
                                Adjustment.NONE,
                                bars,
                                List.of(
                                        new CorporateAction(day, CorporateAction.Kind.SPLIT, 2),
                                        new CorporateAction(
                                                day, CorporateAction.Kind.DIVIDEND, 0.5)));
        long time = begins.getEpochSecond() * NANOS;
        assertEquals(
                List.of(
                        new LifecycleEvent.StockSplit(instrument, time, 2),
                        new LifecycleEvent.Dividend(instrument, time, 0.5)),
                told);
    }

    private static BarSeries hours(InstrumentId id, Instant first, int count) {
        BarSeriesBuilder bars = new BarSeriesBuilder(count);
        for (int i = 0; i < count; i++) {
            long time = (first.getEpochSecond() + 3_600L * i) * NANOS;
            bars.add(new Bar(time, 10, 10, 10, 10, 1));
        }
        return bars.build(id, BarPeriod.ONE_HOUR);
    }
}
