package alchemist.datalake.binance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.Parsing;
import alchemist.datalake.download.RestKlines;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.download.TradeFile;
import alchemist.datalake.json.Json;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Whatever an archive or an answer holds, it ends in its bars or in a refusal. */
class BinanceRandomTest {

    private static final Subscription MINUTES =
            new Subscription(
                    InstrumentId.parse("BTCUSDT.BINANCE"), BarPeriod.ONE_MINUTE, BarMaking.KLINES);
    private static final long START = 1_704_067_200_000L;
    private static final int ROWS = 20;

    @TempDir Path folder;

    /** A trade as it was handed on. */
    private record Trade(long time, double price, double size, String aggressor) {}

    @Test
    void randomKlinesComeBackValueForValue() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 50; round++) {
            List<Bar> bars = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                long millis = START + i * 60_000L;
                BigDecimal low = decimal(random);
                BigDecimal high = low.add(decimal(random));
                BigDecimal volume = decimal(random);
                text.append(
                        "%d,%s,%s,%s,%s,%s,%d,%s,3,%s,1,0\n"
                                .formatted(
                                        round % 2 == 0 ? millis : millis * 1_000,
                                        low.toPlainString(),
                                        high.toPlainString(),
                                        low.toPlainString(),
                                        high.toPlainString(),
                                        volume.toPlainString(),
                                        millis + 59_999,
                                        volume.toPlainString(),
                                        volume.toPlainString()));
                bars.add(
                        new Bar(
                                millis * 1_000_000,
                                low.doubleValue(),
                                high.doubleValue(),
                                low.doubleValue(),
                                high.doubleValue(),
                                volume.doubleValue()));
            }
            BarSeries found = klines(text.toString().getBytes(StandardCharsets.UTF_8));
            assertEquals(bars, IntStream.range(0, 200).mapToObj(found::bar).toList());
        }
    }

    @Test
    void randomTradesComeBackValueForValue() throws Exception {
        SplittableRandom random = new SplittableRandom(2);
        List<Trade> trades = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            BigDecimal price = decimal(random);
            BigDecimal size = decimal(random);
            boolean maker = random.nextBoolean();
            long millis = START + random.nextInt(86_400_000);
            text.append(
                    "%d,%s,%s,1.5,%d,%s\n"
                            .formatted(
                                    i,
                                    price.toPlainString(),
                                    size.toPlainString(),
                                    millis,
                                    maker ? "True" : "false"));
            trades.add(
                    new Trade(
                            millis * 1_000_000,
                            price.doubleValue(),
                            size.doubleValue(),
                            maker ? "SELLER" : "BUYER"));
        }
        List<Trade> found = new ArrayList<>();
        TradeFile.read(
                file(text.toString().getBytes(StandardCharsets.UTF_8)),
                new BinanceTrades(BinanceTrades.Layout.TRADES),
                (time, price, size, side) -> found.add(new Trade(time, price, size, side.name())));
        assertEquals(trades, found);
    }

    @Test
    void klinesSurviveNoiseAndMangling() {
        Parsing.refusesNoise(this::klines, 500);
        Parsing.survivesMangling(this::klines, klineText(), ROWS);
    }

    @Test
    void tradesSurviveNoiseAndMangling() {
        Parsing.refusesNoise(this::trades, 500);
        StringBuilder text = new StringBuilder("id,price,qty,quote_qty,time,is_buyer_maker\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(
                    "%d,%d.5,0.1,4.05,%d,%s\n"
                            .formatted(i, 100 + i, START + i * 60_000L, i % 2 == 0));
        }
        Parsing.survivesMangling(this::trades, text.toString(), ROWS);
    }

    @Test
    void answersSurviveNoiseAndMangling() {
        Parsing.refusesNoise(BinanceRandomTest::answer, 500);
        StringBuilder text = new StringBuilder("[");
        for (String line : klineText().split("\n")) {
            text.append(text.length() > 1 ? ",[" : "[").append(line).append(']');
        }
        Parsing.survivesMangling(BinanceRandomTest::answer, text.append(']').toString(), ROWS);
    }

    @Test
    void answersOfRandomKlinesComeBackValueForValue() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 50; round++) {
            List<Bar> bars = new ArrayList<>();
            StringBuilder text = new StringBuilder("[");
            for (int i = 0; i < ROWS; i++) {
                BigDecimal[] prices = {
                    decimal(random), decimal(random), decimal(random), decimal(random)
                };
                Arrays.sort(prices);
                BigDecimal volume = decimal(random);
                long millis = START + i * 60_000L;
                bars.add(
                        new Bar(
                                millis * 1_000_000,
                                prices[1].doubleValue(),
                                prices[3].doubleValue(),
                                prices[0].doubleValue(),
                                prices[2].doubleValue(),
                                volume.doubleValue()));
                text.append(i > 0 ? "," : "")
                        .append(
                                "[%d,\"%s\",\"%s\",\"%s\",\"%s\",\"%s\",%d,\"1\",7,\"0\",\"0\",\"0\"]"
                                        .formatted(
                                                millis,
                                                prices[1].toPlainString(),
                                                prices[3].toPlainString(),
                                                prices[0].toPlainString(),
                                                prices[2].toPlainString(),
                                                volume.toPlainString(),
                                                millis + 59_999));
            }
            BarSeries back = answer(text.append(']').toString().getBytes(StandardCharsets.UTF_8));
            assertEquals(bars, IntStream.range(0, back.size()).mapToObj(back::bar).toList());
        }
    }

    private static String klineText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            long millis = START + i * 60_000L;
            text.append(
                    "%d,%d.1,%d.9,%d.05,%d.2,1.25,%d,130.5,7,0.75,90.1,0\n"
                            .formatted(
                                    millis, 100 + i, 100 + i, 100 + i, 100 + i, millis + 59_999));
        }
        return text.toString();
    }

    private BarSeries klines(byte[] bytes) throws IOException, RowException {
        return BinanceKlines.parse(file(bytes), MINUTES).bars();
    }

    private BarSeries trades(byte[] bytes) throws IOException, RowException {
        return TradeFile.bars(
                        file(bytes), MINUTES, () -> new BinanceTrades(BinanceTrades.Layout.TRADES))
                .bars();
    }

    private static BarSeries answer(byte[] bytes) throws IOException, RowException {
        RestKlines klines = new RestKlines(ROWS);
        BinanceRest.add(
                Json.parse(new String(bytes, StandardCharsets.UTF_8)), Long.MAX_VALUE, klines);
        return klines.build(MINUTES).bars();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file.csv"), bytes);
    }

    private static BigDecimal decimal(SplittableRandom random) {
        return BigDecimal.valueOf(1 + random.nextLong(1L << 40), random.nextInt(9));
    }
}
