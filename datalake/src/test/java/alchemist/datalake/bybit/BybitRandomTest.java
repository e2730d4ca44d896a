package alchemist.datalake.bybit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.Parsing;
import alchemist.datalake.download.RestKlines;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.download.TradeFile;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Whatever an archive or an answer holds, it ends in its bars or in a refusal. */
class BybitRandomTest {

    private static final Subscription MINUTES =
            new Subscription(
                    InstrumentId.parse("BTCUSDT.BYBIT"), BarPeriod.ONE_MINUTE, BarMaking.TRADES);
    private static final long START = 1_704_067_200L;
    private static final int ROWS = 20;
    private static final String HEADER = "timestamp,symbol,side,size,price,tickDirection\n";

    @TempDir Path folder;

    @Test
    void randomTradesComeBackValueForValue() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 5_000; i++) {
            long second = START + random.nextInt(86_400);
            int tenThousandths = random.nextInt(10_000);
            double size = (1 + random.nextInt(1_000_000)) / 1_000.0;
            double price = (1 + random.nextInt(10_000_000)) / 100.0;
            boolean buy = random.nextBoolean();
            text.append(
                    "%d.%04d,BTCUSDT,%s,%s,%s,PlusTick\n"
                            .formatted(second, tenThousandths, buy ? "Buy" : "Sell", size, price));
            expected.add(
                    trade(
                            second * 1_000_000_000L + tenThousandths * 100_000L,
                            price,
                            size,
                            buy ? "BUYER" : "SELLER"));
        }
        List<String> found = new ArrayList<>();
        TradeFile.read(
                file(text.toString().getBytes(StandardCharsets.UTF_8)),
                new BybitTrades(),
                (time, price, size, side) -> found.add(trade(time, price, size, side.name())));
        assertEquals(expected, found);
    }

    @Test
    void tradesSurviveNoiseAndMangling() {
        Parsing.refusesNoise(this::trades, 500);
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < ROWS; i++) {
            text.append(
                    "%d.1234,BTCUSDT,%s,0.25,%d.5,ZeroPlusTick\n"
                            .formatted(START + i * 60L, i % 2 == 0 ? "Buy" : "Sell", 100 + i));
        }
        Parsing.survivesMangling(this::trades, text.toString(), ROWS);
    }

    @Test
    void answersSurviveNoiseAndMangling() {
        Parsing.refusesNoise(BybitRandomTest::answer, 500);
        StringBuilder text =
                new StringBuilder("{\"retCode\":0,\"retMsg\":\"OK\",\"result\":{\"list\":[");
        for (int i = ROWS - 1; i >= 0; i--) {
            text.append(i < ROWS - 1 ? "," : "")
                    .append(
                            "[\"%d\",\"%d.1\",\"%d.9\",\"%d.05\",\"%d.2\",\"1.25\",\"130\"]"
                                    .formatted(
                                            (START + i * 60L) * 1_000,
                                            100 + i,
                                            100 + i,
                                            100 + i,
                                            100 + i));
        }
        Parsing.survivesMangling(BybitRandomTest::answer, text.append("]}}").toString(), ROWS);
    }

    @Test
    void answersOfRandomKlinesComeBackInTimeOrderValueForValue() throws Exception {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 50; round++) {
            List<Bar> bars = new ArrayList<>();
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < ROWS; i++) {
                double[] prices = random.doubles(4, 0.001, 100_000).sorted().toArray();
                double volume = random.nextDouble(1e6);
                long millis = (START + i * 60L) * 1_000;
                bars.add(
                        new Bar(
                                millis * 1_000_000,
                                prices[1],
                                prices[3],
                                prices[0],
                                prices[2],
                                volume));
                rows.insert(
                        0,
                        "[\"%d\",\"%s\",\"%s\",\"%s\",\"%s\",\"%s\",\"1\"]"
                                        .formatted(
                                                millis, prices[1], prices[3], prices[0], prices[2],
                                                volume)
                                + (i > 0 ? "," : ""));
            }
            String text = "{\"retCode\":0,\"retMsg\":\"OK\",\"result\":{\"list\":[" + rows + "]}}";
            BarSeries back = answer(text.getBytes(StandardCharsets.UTF_8));
            assertEquals(bars, IntStream.range(0, back.size()).mapToObj(back::bar).toList());
        }
    }

    private static String trade(long time, double price, double size, String aggressor) {
        return time + " " + price + " " + size + " " + aggressor;
    }

    private BarSeries trades(byte[] bytes) throws IOException, RowException {
        return TradeFile.bars(file(bytes), MINUTES, BybitTrades::new).bars();
    }

    private static BarSeries answer(byte[] bytes) throws LakeException {
        RestKlines klines = new RestKlines(ROWS);
        BybitRest.add(
                URI.create("https://api.bybit.com/v5"),
                new String(bytes, StandardCharsets.UTF_8),
                Long.MAX_VALUE,
                klines);
        return klines.build(MINUTES).bars();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file.csv"), bytes);
    }
}
