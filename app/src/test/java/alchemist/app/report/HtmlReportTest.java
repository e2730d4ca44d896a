package alchemist.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class HtmlReportTest {

    @Test
    void pageNeedsNothingFromOutside() throws IOException {
        String page = page(Runs.waves(200, "wave.csv"));
        for (String request : List.of("http:", "https:", "src=", "<link", "<script", "@import")) {
            assertFalse(page.contains(request), request);
        }
        assertTrue(page.contains("default-src 'none'"));
        assertTrue(page.contains("prefers-color-scheme: dark"));
    }

    @Test
    void everythingAReaderNeedsIsThere() throws IOException {
        RunFacts run = Runs.waves(200, "wave.csv");
        String page = page(run);
        for (String part :
                List.of(
                        "sma-cross on WAVE.TEST 1d",
                        "fast 5, slow 20, size 100",
                        "Max drawdown",
                        "Monthly returns",
                        "aria-label=\"Equity\"",
                        "aria-label=\"Drawdown\"",
                        "aria-label=\"Price of WAVE.TEST\"",
                        run.hash())) {
            assertTrue(page.contains(part), part);
        }
        int trades = run.result().record().trades().size();
        assertTrue(page.contains("Trades (" + trades + ")"));
        assertFalse(page.contains("NaN"), "what does not exist is –");
    }

    @Test
    void textFromOutsideIsEscaped() throws IOException {
        String page = page(Runs.waves(50, "<b>&\"evil\"</b>.csv"));
        assertFalse(page.contains("<b>&"));
        assertTrue(page.contains("&lt;b&gt;&amp;&quot;evil&quot;"));
    }

    @Test
    void runWithoutTradesHasAHintInsteadOfAnEmptyTable() throws IOException {
        String page = page(Runs.waves(3, "wave.csv"));
        assertTrue(page.contains("No trade was closed."));
        assertTrue(page.contains("Nothing was traded."));
    }

    @Test
    void oneTradeIsEnoughForEveryPicture() throws IOException {
        RunFacts run = Runs.waves(60, "wave.csv");
        assertEquals(1, run.result().record().trades().size());
        String page = page(run);
        for (String picture :
                List.of("Yearly returns", "Daily returns", "Excursions", "Streaks", "By weekday")) {
            assertTrue(page.contains("aria-label=\"" + picture + "\""), picture);
        }
        assertTrue(page.contains("It takes 21 days") || page.contains("Of the last 21 days"));
        assertFalse(page.contains("NaN"));
    }

    @Test
    void hundredThousandTradesStayBelowFiveMegabytes() throws IOException {
        RunFacts run = Runs.zigzag(200_010);
        assertTrue(run.result().record().trades().size() >= 100_000);
        String page = page(run);
        assertTrue(page.length() < 5_000_000, () -> page.length() + " characters");
        assertTrue(page.contains("These are the first 2,000 of "));
        assertTrue(page.contains("aria-label=\"By hour\""));
    }

    @Test
    void histogramCountsEveryDayAndKeepsGainsFromLosses() {
        Histogram histogram = new Histogram(new double[] {-0.02, -0.001, 0, 0.001, 0.016});
        int days = 0;
        for (int bin = 0; bin < histogram.bins(); bin++) {
            days += histogram.count(bin);
        }
        assertEquals(5, days);
        assertEquals(1, histogram.count(0));
        assertEquals(1, new Histogram(new double[] {0}).count(0));
    }

    @Test
    void unknownValuesLeaveAGapInALine() {
        PlotFrame frame = new PlotFrame(100, 5, 0, 1);
        String path = LinePath.of(frame, new double[] {Double.NaN, 0, 1, Double.NaN, 1});
        assertEquals(2, path.chars().filter(each -> each == 'M').count());
        assertEquals(1, path.chars().filter(each -> each == 'L').count());
    }

    @Test
    void longCurvesKeepTheirExtremes() {
        double[] values = new double[1_000_000];
        values[777_777] = 10;
        PlotFrame frame = new PlotFrame(100, values.length, 0, 10);
        String path = LinePath.of(frame, values);
        assertTrue(path.length() < 40_000, "reduced to the columns of the picture");
        assertTrue(path.contains(" " + PlotFrame.number(frame.y(10))), "the peak is still there");
    }

    @Test
    void axisLabelsAreRound() {
        Ticks ticks = Ticks.between(98.7, 103.2, 5);
        assertEquals(List.of(99.0, 100.0, 101.0, 102.0, 103.0), ticks.values());
        assertEquals(0, ticks.decimals());
        assertEquals(2, Ticks.between(1.0, 1.1, 4).decimals());
        assertEquals(3, Ticks.between(0.10, 0.11, 5).decimals());
    }

    private static String page(RunFacts run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(run, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
