package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

class ChartImagesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private final ChartImages images = new ChartImages(ChartStyle.dark(), 1);

    @Test
    void candlesOfBothColoursAreDrawn() {
        BufferedImage image = images.price(picture(BarsFixture.data(200)), 1_200, 700);
        assertTrue(count(image, ChartPalette.dark().up()) > 1_000);
        assertTrue(count(image, ChartPalette.dark().down()) > 1_000);
        assertEquals(1_200, image.getWidth());
        assertEquals(700, image.getHeight());
    }

    @Test
    void theLightPaletteIsLight() {
        ChartImages light = new ChartImages(ChartStyle.light(), 1);
        BufferedImage image = light.price(picture(BarsFixture.data(200)), 600, 400);
        assertTrue(count(image, Color.WHITE) > 600 * 400 / 2);
        assertTrue(count(image, ChartPalette.light().up()) > 200);
    }

    @Test
    void aScaledPictureHasMorePixelsOfTheSameChart() {
        ChartImages sharp = new ChartImages(ChartStyle.dark(), 2);
        PricePicture picture = picture(BarsFixture.data(100));
        int once = count(images.price(picture, 600, 400), ChartPalette.dark().up());
        int twice = count(sharp.price(picture, 600, 400), ChartPalette.dark().up());
        assertTrue(twice > 3 * once && twice < 5 * once, once + " and " + twice);
    }

    @Test
    void pngBytesDecodeToTheSamePicture() throws IOException {
        BufferedImage image = images.price(picture(BarsFixture.data(50)), 500, 300);
        byte[] png = ChartImages.png(image);
        BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(png));
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 500; x++) {
                assertEquals(image.getRGB(x, y) | 0xff000000, decoded.getRGB(x, y) | 0xff000000);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 100_000})
    void anyNumberOfBarsAndValuesIsDrawn(int count) {
        OhlcData data = BarsFixture.data(count);
        assertEquals(700, images.price(picture(data), 700, 400).getWidth());
        long[] time = new long[count];
        for (int i = 0; i < count; i++) {
            time[i] = data.time(i);
        }
        EquityPicture equity =
                new EquityPicture("Equity", NEW_YORK, time, BarsFixture.closes(data));
        BufferedImage image = images.equity(equity, 700, 300);
        assertTrue(count < 3 || count(image, ChartPalette.dark().accent()) > 100);
    }

    static Stream<OhlcBar> oddBars() {
        double no = Double.NaN;
        double far = 1.7e308;
        return Stream.of(
                new OhlcBar(0, 5, 5, 5, 5, 0),
                new OhlcBar(0, 0, 0, 0, 0, 0),
                new OhlcBar(0, -37.63, -30, -40.32, -35, 100),
                new OhlcBar(0, 1e12, 2e12, 1e11, 2e12, 1e300),
                new OhlcBar(0, -far, far, -far, far, far),
                new OhlcBar(0, 1e-9, 2e-9, 1e-9, 2e-9, 1e-9),
                new OhlcBar(0, no, no, no, no, no),
                new OhlcBar(0, 1, Double.POSITIVE_INFINITY, 1, 1, -5));
    }

    @ParameterizedTest
    @MethodSource("oddBars")
    void oddPricesAndVolumesAreDrawn(OhlcBar odd) {
        OhlcBar[] bars = BarsFixture.random(60, 1);
        for (int i = 0; i < bars.length; i += 1 + i % 3) {
            long time = bars[i].time();
            bars[i] =
                    new OhlcBar(time, odd.open(), odd.high(), odd.low(), odd.close(), odd.volume());
        }
        images.price(picture(BarsFixture.data(bars)), 700, 400);
        OhlcBar[] same = new OhlcBar[30];
        for (int i = 0; i < same.length; i++) {
            long time = BarsFixture.time(i);
            same[i] =
                    new OhlcBar(time, odd.open(), odd.high(), odd.low(), odd.close(), odd.volume());
        }
        images.price(picture(BarsFixture.data(same)), 700, 400);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 61, 120})
    void sizesTooSmallForAChartDoNoHarm(int size) {
        if (size > 0) {
            images.price(picture(BarsFixture.data(30)), size, size);
        }
        images.price(picture(BarsFixture.data(30)), size + 200, size + 40);
    }

    private static PricePicture picture(OhlcData data) {
        double[] unknown = new double[data.size()];
        Arrays.fill(unknown, Double.NaN);
        double[] shorter = Arrays.copyOf(BarsFixture.closes(data), data.size() / 2);
        List<TradeMark> trades =
                data.size() < 3
                        ? List.of(new TradeMark(1, 2, 3, 4, 5, -1))
                        : List.of(
                                BarsFixture.trade(data, 0, 1, 100),
                                BarsFixture.trade(data, 1, data.size() - 1, -3));
        return new PricePicture(
                data,
                "TEST · 1m",
                data.size() % 2 == 0 ? NEW_YORK : ZoneOffset.UTC,
                2,
                List.of(new LineSeries("none", unknown), new LineSeries("half", shorter)),
                trades);
    }

    private static int count(BufferedImage image, Color color) {
        int wanted = Look.awt(color).getRGB() & 0xffffff;
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += (image.getRGB(x, y) & 0xffffff) == wanted ? 1 : 0;
            }
        }
        return found;
    }
}
