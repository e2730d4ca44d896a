package alchemist.datalake.trades;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.datalake.parquet.FlowBars;
import alchemist.engine.model.Aggressor;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A quarter of a million real trades, made into bars a second time in the plainest way. */
class TradeBarsGoldenTest {

    private static final InstrumentId SPY = InstrumentId.parse("SPY.ARCA");
    private static final long MINUTE = 60_000_000_000L;

    private record Trade(long time, double price, double size) {}

    @Test
    void barsOfRealTradesEqualAPlainRecomputation() throws IOException {
        List<Trade> trades = read();
        assertEquals(250_601, trades.size());
        TradeBars bars = new TradeBars(BarPeriod.ONE_MINUTE);
        trades.forEach(t -> bars.trade(t.time(), t.price(), t.size(), Aggressor.UNKNOWN));

        assertSame(trades, bars.bars(SPY));
        assertEquals(0, bars.outOfOrder());
    }

    @Test
    void tradesInAnyOrderGiveTheSameBars() throws IOException {
        List<Trade> trades = read();
        TradeColumns columns = new TradeColumns();
        // Whole seconds of trades change places, as in files that were put together from pieces.
        Map<Long, List<Trade>> seconds =
                trades.stream().collect(Collectors.groupingBy(t -> t.time() / 1_000_000_000L));
        seconds.values().stream()
                .flatMap(List::stream)
                .forEach(t -> columns.trade(t.time(), t.price(), t.size(), Aggressor.UNKNOWN));
        TradeBars bars = new TradeBars(BarPeriod.ONE_MINUTE);
        TradeColumns.tell(columns.inTimeOrder(SPY), bars);

        assertSame(trades, bars.bars(SPY));
    }

    private static void assertSame(List<Trade> trades, FlowBars actual) {
        TreeMap<Long, List<Trade>> minutes =
                trades.stream()
                        .collect(
                                Collectors.groupingBy(
                                        t -> t.time() - t.time() % MINUTE,
                                        TreeMap::new,
                                        Collectors.toList()));
        assertEquals(minutes.size(), actual.bars().size());
        int i = 0;
        for (Map.Entry<Long, List<Trade>> minute : minutes.entrySet()) {
            List<Trade> own = minute.getValue();
            double volume = own.stream().mapToDouble(Trade::size).sum();
            double money = own.stream().mapToDouble(t -> t.price() * t.size()).sum();
            Bar expected =
                    new Bar(
                            minute.getKey(),
                            own.getFirst().price(),
                            own.stream().mapToDouble(Trade::price).max().orElseThrow(),
                            own.stream().mapToDouble(Trade::price).min().orElseThrow(),
                            own.getLast().price(),
                            volume);
            assertEquals(expected, actual.bars().bar(i));
            assertEquals(own.size(), actual.flow().trades(i));
            assertEquals(money / volume, actual.flow().vwap(i), 1e-9);
            assertEquals(Double.NaN, actual.flow().buyVolume(i));
            i++;
        }
    }

    private static List<Trade> read() throws IOException {
        Path file =
                Path.of(System.getProperty("alchemist.shared", ""))
                        .resolve("data/SPY_ticks_2013-10-07.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "the real market data is not here: " + file);
        List<Trade> trades = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                String[] cells = line.split(",");
                trades.add(
                        new Trade(
                                nanos(cells[0]),
                                Double.parseDouble(cells[1]),
                                Double.parseDouble(cells[2])));
            }
        }
        return trades;
    }

    private static long nanos(String text) {
        var time =
                LocalDateTime.parse(text.replace(' ', 'T'))
                        .atZone(ZoneId.of("America/New_York"))
                        .toInstant();
        return time.getEpochSecond() * 1_000_000_000L + time.getNano();
    }
}
