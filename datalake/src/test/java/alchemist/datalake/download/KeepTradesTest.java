package alchemist.datalake.download;

import static alchemist.datalake.download.DownloadFixture.MINUTE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.binance.BinanceSource;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.event.TradeId;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.SameBits;
import alchemist.datalake.parquet.TimeRange;
import alchemist.datalake.trades.TradeBars;
import alchemist.datalake.trades.TradeColumns;
import alchemist.engine.model.Aggressor;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** Trades that are kept beside the bars made of them. */
class KeepTradesTest extends DownloadCase {

    private static final InstrumentId SPOT = InstrumentId.parse("BTCUSDT.BINANCE");
    private static final LocalDate DAY = LocalDate.parse("2024-03-05");
    private static final Subscription KEEPING =
            new Subscription(SPOT, MINUTE, BarMaking.TRADES, true);
    private static final Subscription BARS = new Subscription(SPOT, MINUTE, BarMaking.TRADES);
    private static final String THREE =
            trade(7, "100.5", "2", 0, "False")
                    + trade(8, "101", "1", 59_999, "True")
                    + trade(9, "99", "4", 120_000, "True");

    KeepTradesTest() {
        super(BinanceSource::new);
    }

    @Test
    void theTradesAreInTheLakeAsTheArchiveHasThem() throws LakeException {
        serve(DAY, THREE);

        DownloadReport report = run(KEEPING);

        assertEquals(
                "1 file: 2 bars added, 0 replaced, 0 unchanged. 3 trades kept.", report.sentence());
        EventSeries trades = trades();
        assertEquals(3, trades.size());
        assertEquals(TestArchives.millis(DAY) * 1_000_000, trades.time(0));
        assertEquals(100.5, trades.trade(0).price());
        assertEquals(Aggressor.BUYER, trades.aggressor(0));
        assertEquals(Aggressor.SELLER, trades.aggressor(1));
        assertEquals(new TradeId(0, 9), trades.id(2));
    }

    @Test
    void theBarsNameTheArchiveAndTheFileOfTrades() throws LakeException {
        serve(DAY, THREE);
        run(KEEPING);

        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            PartitionInfo file =
                    lake.events().partitions(SPOT, EventKind.TRADES, TimeRange.ALL).getFirst();
            List<Parent> parents = lake.parents(SPOT, MINUTE);
            assertEquals(
                    List.of(server.url() + path(DAY), "trades/BINANCE/BTCUSDT/2024-03-05.parquet"),
                    parents.stream().map(Parent::origin).toList());
            assertEquals(file.sha256(), parents.getLast().sha256());
            Parent archive = lake.events().parents(SPOT, EventKind.TRADES).getFirst();
            assertEquals(server.url() + path(DAY), archive.origin());
            assertEquals(3, archive.rows());
        }
    }

    @Test
    void theBarsAreThoseOfTheKeptTrades() throws LakeException {
        serve(DAY, THREE);
        run(KEEPING);

        TradeBars bars = new TradeBars(MINUTE);
        TradeColumns.tell(trades(), bars);

        assertTrue(SameBits.of(bars.bars(SPOT).bars(), fixture.bars(SPOT)));
    }

    @Test
    void aSecondRunOnlyAsksWhetherTheArchiveIsTheSame() throws LakeException {
        serve(DAY, THREE);
        run(KEEPING);
        server.asked().clear();

        assertEquals("Nothing to download. 1 file is as it was.", run(KEEPING).sentence());
        assertTrue(server.asked().stream().allMatch(each -> each.startsWith("HEAD ")));
    }

    @Test
    void daysWithBarsButWithoutTradesAreFetchedAgain() throws LakeException {
        serve(DAY, THREE);
        run(BARS);

        DownloadReport report = run(KEEPING);

        assertEquals(
                "1 file: 0 bars added, 0 replaced, 2 unchanged. 3 trades kept.", report.sentence());
    }

    @Test
    void wholeMonthsComeDayByDay() throws LakeException {
        LocalDate first = LocalDate.parse("2024-02-01");
        serve(first, THREE.replace(time(DAY), time(first)));

        fixture.run(source, KEEPING, "2024-02-01", "2024-02-29");

        assertTrue(server.asked().stream().noneMatch(path -> path.contains("monthly")));
    }

    @Test
    void klinesHaveNoTradesToKeep() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Subscription(SPOT, MINUTE, BarMaking.KLINES, true));
    }

    private EventSeries trades() throws LakeException {
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            return lake.events().load(SPOT, EventKind.TRADES, TimeRange.ALL);
        }
    }

    private DownloadReport run(Subscription subscription) throws LakeException {
        return fixture.run(source, subscription, DAY.toString(), DAY.toString());
    }

    private void serve(LocalDate day, String text) {
        server.putChecked(path(day), TestArchives.zip("trades.csv", text));
    }

    private static String path(LocalDate day) {
        return "data/spot/daily/trades/BTCUSDT/BTCUSDT-trades-%s.zip".formatted(day);
    }

    private static String time(LocalDate day) {
        return Long.toString(TestArchives.millis(day)).substring(0, 5);
    }

    private static String trade(long id, String price, String size, long after, String maker) {
        return "%d,%s,%s,0,%d,%s,True%n"
                .formatted(id, price, size, TestArchives.millis(DAY) + after, maker);
    }
}
