package alchemist.datalake.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.lake.LakeException;
import alchemist.datalake.text.Mangled;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarSeries;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;

/** What every parser owes: bars that make sense or a checked refusal, and that soon. */
public final class Parsing {

    private static final Duration SOON = Duration.ofSeconds(60);

    private Parsing() {}

    /** A parser under test. */
    @FunctionalInterface
    public interface Parser {
        BarSeries parse(byte[] bytes) throws IOException, RowException, LakeException;
    }

    /** Feeds it noise: there must not be a bar. */
    public static void refusesNoise(Parser parser, int times) {
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    SplittableRandom random = new SplittableRandom(11);
                    for (int i = 0; i < times; i++) {
                        assertTrue(bars(parser, Mangled.noise(random)) <= 0, "bars out of noise");
                    }
                });
    }

    /**
     * Feeds it good texts that were mangled: bars must make sense.
     *
     * @param most bars that the good text has
     */
    public static void survivesMangling(Parser parser, String good, int most) {
        assertEquals(most, bars(parser, good.getBytes(StandardCharsets.UTF_8)));
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    SplittableRandom random = new SplittableRandom(12);
                    int refused = 0;
                    for (int i = 0; i < 3_000; i++) {
                        int bars = bars(parser, Mangled.of(good, random));
                        // A line cut in two may give two bars.
                        assertTrue(bars <= most + 3, "more bars than lines");
                        refused += bars < 0 ? 1 : 0;
                    }
                    assertTrue(refused > 300, "only " + refused + " of 3,000 were refused");
                });
    }

    /** The number of bars; −1 for a refusal. */
    private static int bars(Parser parser, byte[] bytes) {
        BarSeries bars;
        try {
            bars = parser.parse(bytes);
        } catch (IOException | RowException | LakeException e) {
            assertTrue(e.getMessage() != null && !e.getMessage().isBlank(), "a silent refusal");
            return -1;
        }
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.bar(i);
            assertTrue(bar.low() > 0 && Double.isFinite(bar.high()), bar.toString());
            assertTrue(bar.low() <= Math.min(bar.open(), bar.close()), bar.toString());
            assertTrue(bar.high() >= Math.max(bar.open(), bar.close()), bar.toString());
            assertTrue(bar.volume() >= 0 && Double.isFinite(bar.volume()), bar.toString());
            assertTrue(i == 0 || bar.time() > bars.time(i - 1), "times ascend");
        }
        return bars.size();
    }
}
