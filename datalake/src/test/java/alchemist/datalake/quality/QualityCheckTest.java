package alchemist.datalake.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.datalake.lake.CorporateAction;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Provenance;
import alchemist.datalake.lake.TestBars;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class QualityCheckTest {

    private static final InstrumentId BTC = InstrumentId.parse("BTCUSDT.BINANCE");
    private static final InstrumentId SPY = InstrumentId.parse("SPY.ARCA");
    private static final long MINUTE = 60_000_000_000L;
    private static final long START = TestBars.at("2024-03-05T00:00:00Z");

    @TempDir Path home;

    @Test
    void soundBarsHaveNoFindings() throws LakeException {
        assertEquals(List.of(), kinds(minutes(30)));
    }

    @Test
    void aBarWhoseHighIsBelowItsOpenIsBroken() throws LakeException {
        Bar[] bars = minutes(30);
        bars[3] = new Bar(bars[3].time(), 100, 99.9, 99.5, 99.8, 1);

        assertEquals(List.of(Finding.Kind.BROKEN_BAR), kinds(bars));
    }

    @Test
    void aPriceThatStandsAloneIsASpikeButANewLevelIsNone() throws LakeException {
        Bar[] spike = minutes(30);
        spike[15] = new Bar(spike[15].time(), 100, 140, 100, 100, 1);
        assertEquals(List.of(Finding.Kind.SPIKE), kinds(spike));
    }

    /** In an hour a coin moves farther than in a minute. */
    @Test
    void theLongerABarTheFartherItsPricesMayReach() throws LakeException {
        assertEquals(0, hoursWithAHighOf(110));
        assertEquals(1, hoursWithAHighOf(120));
    }

    private long hoursWithAHighOf(double high) throws LakeException {
        Bar[] bars = minutes(30);
        for (int i = 0; i < bars.length; i++) {
            Bar bar = bars[i];
            double top = i == 15 ? high : bar.high();
            bars[i] =
                    new Bar(
                            START + i * BarPeriod.ONE_HOUR.nominalNanos(),
                            bar.open(),
                            top,
                            bar.low(),
                            bar.close(),
                            1);
        }
        return check(BTC, BarPeriod.ONE_HOUR, List.of(), bars).stream()
                .filter(finding -> finding.kind() == Finding.Kind.SPIKE)
                .count();
    }

    @Test
    void aNewLevelIsNoSpike() throws LakeException {
        Bar[] bars = minutes(30);
        for (int i = 15; i < 30; i++) {
            bars[i] = new Bar(bars[i].time(), 140, 140.5, 139.5, 140, 1);
        }

        assertEquals(List.of(), kinds(bars));
    }

    @Test
    void timesOffTheGridAreFound() throws LakeException {
        Bar[] bars = minutes(30);
        bars[7] = new Bar(bars[7].time() + 1_000_000_000L, 100, 100.5, 99.5, 100, 1);

        assertEquals(List.of(Finding.Kind.OFF_GRID, Finding.Kind.GAP), kinds(bars));
    }

    @Test
    void aBarWithoutVolumeIsToldButNotWrong() throws LakeException {
        Bar[] bars = minutes(30);
        bars[7] = new Bar(bars[7].time(), 100, 100.5, 99.5, 100, 0);

        assertEquals(List.of(Finding.Kind.ZERO_VOLUME), kinds(bars));
    }

    /** 29 March 2024 was Good Friday. */
    @Test
    void holidaysAndWeekendsAreNoGapsAndAMissingTradingDayIsOne() throws LakeException {
        List<Finding> findings =
                days(
                        List.of(),
                        day("2024-03-27", 100, 100),
                        day("2024-03-28", 100, 100),
                        day("2024-04-02", 100, 100));

        assertEquals(1, findings.size());
        assertEquals("1 trading day is missing", findings.getFirst().text());
    }

    @Test
    void aSplitNobodyToldOfIsFoundAndAKnownOneIsNot() throws LakeException {
        Bar before = day("2024-03-27", 700, 700);
        Bar after = day("2024-03-28", 100, 100);

        assertEquals(
                Finding.Kind.SPLIT_WITHOUT_EVENT, days(List.of(), before, after).getFirst().kind());
        CorporateAction split =
                new CorporateAction(LocalDate.parse("2024-03-28"), CorporateAction.Kind.SPLIT, 7);
        assertEquals(List.of(), days(List.of(split), before, after));
    }

    @Test
    void barsOfOnePriceAreStaleWhereSomethingWasTraded() throws LakeException {
        Bar[] bars = minutes(200);
        for (int i = 50; i < 120; i++) {
            bars[i] = new Bar(bars[i].time(), 100, 100, 100, 100, 1);
        }

        List<Finding> findings = check(BTC, BarPeriod.ONE_MINUTE, List.of(), bars);

        assertEquals(List.of(Finding.Kind.STALE), findings.stream().map(Finding::kind).toList());
        assertEquals(70, findings.getFirst().count());
        assertEquals(bars[50].time(), findings.getFirst().time());
    }

    @Test
    void aPauseBeforeAnAuctionLooksLikeAHalt() throws LakeException {
        List<Bar> session = session("2024-03-05T14:30:00Z", 390);
        session.subList(100, 110).clear();
        Bar reopening = session.get(100);
        session.set(100, new Bar(reopening.time(), 100, 100.5, 99.5, 100, 50));

        assertEquals(List.of(Finding.Kind.HALT), minutesOfSpy(session));
    }

    @Test
    void aPauseWithoutOneIsAGap() throws LakeException {
        List<Bar> session = session("2024-03-05T14:30:00Z", 390);
        session.subList(100, 110).clear();

        assertEquals(List.of(Finding.Kind.GAP), minutesOfSpy(session));
    }

    @Test
    void aDayThatEndsBeforeTheCalendarsCloseIsTold() throws LakeException {
        List<Bar> days = session("2024-03-05T14:30:00Z", 210);
        days.addAll(session("2024-03-06T14:30:00Z", 390));

        assertEquals(List.of(Finding.Kind.EARLY_CLOSE), minutesOfSpy(days));
    }

    /** The day after Thanksgiving closes at 13:00. */
    @Test
    void aCloseThatTheCalendarKnowsIsNoGap() throws LakeException {
        List<Bar> days = session("2024-11-29T14:30:00Z", 210);
        days.addAll(session("2024-12-02T14:30:00Z", 390));

        assertEquals(List.of(), minutesOfSpy(days));
    }

    @Test
    void whereManySingleBarsAreMissingNothingWasTraded() throws LakeException {
        List<Bar> session = session("2024-03-05T14:30:00Z", 390);
        for (int i = 380; i > 0; i -= 10) {
            session.remove(i);
        }

        assertEquals(List.of(Finding.Kind.NO_TRADE), minutesOfSpy(session));
    }

    private List<Finding.Kind> minutesOfSpy(List<Bar> bars) throws LakeException {
        return check(SPY, BarPeriod.ONE_MINUTE, List.of(), bars.toArray(Bar[]::new)).stream()
                .map(Finding::kind)
                .toList();
    }

    private static List<Bar> session(String open, int count) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long time = TestBars.at(open) + i * MINUTE;
            bars.add(new Bar(time, 100, 100.5, 99.5, 100, 1));
        }
        return bars;
    }

    private List<Finding.Kind> kinds(Bar... bars) throws LakeException {
        return check(BTC, BarPeriod.ONE_MINUTE, List.of(), bars).stream()
                .map(Finding::kind)
                .toList();
    }

    private List<Finding> days(List<CorporateAction> actions, Bar... bars) throws LakeException {
        return check(SPY, BarPeriod.ONE_DAY, actions, bars);
    }

    private List<Finding> check(
            InstrumentId id, BarPeriod period, List<CorporateAction> actions, Bar... bars)
            throws LakeException {
        BarSeriesBuilder builder = new BarSeriesBuilder(bars.length);
        List.of(bars).forEach(builder::add);
        BarSeries series = builder.build(id, period);
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            lake.write(series, new Provenance("csv", "/data/x.csv", "ab", false));
            lake.addActions(id, actions);
            return new QualityCheck(lake).check(lake.dataset(id, period).orElseThrow());
        }
    }

    private static Bar[] minutes(int count) {
        Bar[] bars = new Bar[count];
        for (int i = 0; i < count; i++) {
            bars[i] = new Bar(START + i * MINUTE, 100, 100.5, 99.5, 100, 1);
        }
        return bars;
    }

    /** Midnight in New York: 4 hours behind UTC then. */
    private static Bar day(String date, double open, double close) {
        double high = Math.max(open, close);
        double low = Math.min(open, close);
        return new Bar(TestBars.at(date + "T04:00:00Z"), open, high, low, close, 1);
    }
}
