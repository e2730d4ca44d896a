package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.charts.jfree.TimeScale.TimeLabel;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class TimeLabelsTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final int WIDTH = 1_000;

    private final Look look = new Look(ChartStyle.dark(), 1);

    @Test
    void datesStandWhereDaysChangeAndTimesWithin() {
        List<String> texts = texts(minutes(780), 1_000);
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("7 Oct")), texts.toString());
        assertTrue(texts.contains("8 Oct"), texts.toString());
        assertTrue(texts.contains("12:00"), texts.toString());
    }

    @Test
    void withinOneDayTheDateIsPinnedToTheLeft() {
        List<TimeLabel> labels = labels(minutes(390), 100);
        TimeLabel first = labels.getFirst();
        assertTrue(first.pinned());
        assertEquals("7 Oct 2013", first.text());
        assertTrue(labels.stream().anyMatch(label -> label.text().equals("15:00")));
    }

    @Test
    void zoomedOutThereAreMonthsAndThenYears() {
        Timeline days = days(5_000);
        assertTrue(texts(days, 250).containsAll(List.of("Feb", "Mar", "May")));
        List<String> years = texts(days, 5_000);
        assertTrue(years.stream().filter(t -> !t.isEmpty()).allMatch(t -> t.matches("\\d{4}")));
        assertTrue(years.size() >= 3, years.toString());
    }

    @Test
    void labelsNeverOverlapAtAnyZoom() {
        for (Timeline timeline : List.of(minutes(20_000), days(5_000))) {
            for (double shown = 10; shown < timeline.size(); shown *= 1.13) {
                assertApart(timeline, shown);
            }
        }
    }

    @Test
    void labelsStayOnTheirBarsWhileTheChartIsDragged() {
        Timeline timeline = minutes(5_000);
        Viewport viewport = viewport(timeline, 300);
        viewport.center(2_500);
        List<TimeLabel> before = labels(timeline, viewport);
        viewport.pan(40);
        List<TimeLabel> after = labels(timeline, viewport);
        List<TimeLabel> kept = new ArrayList<>(before);
        kept.removeIf(l -> l.text().isEmpty() || l.pinned() || l.x() < viewport.first() + 30);
        assertTrue(after.containsAll(kept), before + " then " + after);
    }

    @Test
    void noBarsHaveNoLabels() {
        assertTrue(labels(minutes(0), 100).isEmpty());
        assertEquals(1, labels(minutes(1), 100).size());
    }

    private void assertApart(Timeline timeline, double shown) {
        Viewport viewport = viewport(timeline, shown);
        double end = Double.NEGATIVE_INFINITY;
        for (TimeLabel label : labels(timeline, viewport)) {
            double middle = (label.x() - viewport.first()) / viewport.span() * WIDTH;
            double width = look.words().of(label.text());
            double left = label.pinned() ? 6 : middle - width / 2;
            assertTrue(left >= end, label + " at " + shown);
            end = label.text().isEmpty() ? end : left + width + 8;
        }
    }

    private List<String> texts(Timeline timeline, double shown) {
        return labels(timeline, shown).stream().map(TimeLabel::text).toList();
    }

    private List<TimeLabel> labels(Timeline timeline, double shown) {
        return labels(timeline, viewport(timeline, shown));
    }

    private List<TimeLabel> labels(Timeline timeline, Viewport viewport) {
        return TimeLabels.of(
                new TimeSpace(timeline, viewport, Buckets.over(viewport, 500), look, WIDTH));
    }

    private static Viewport viewport(Timeline timeline, double shown) {
        Viewport viewport = new Viewport();
        viewport.reset(timeline.size(), shown);
        return viewport;
    }

    private static Timeline minutes(int count) {
        long[] time = new long[count];
        for (int i = 0; i < count; i++) {
            time[i] = BarsFixture.time(i);
        }
        return new Timeline(LongColumn.of(time), NEW_YORK);
    }

    private static Timeline days(int count) {
        long[] time = new long[count];
        LocalDate day = LocalDate.of(1998, 1, 2);
        for (int i = 0; i < count; i++) {
            time[i] = day.atStartOfDay(ZoneOffset.UTC).toEpochSecond() * Timeline.SECOND;
            day = day.plusDays(day.getDayOfWeek().getValue() == 5 ? 3 : 1);
        }
        return new Timeline(LongColumn.of(time), ZoneOffset.UTC);
    }
}
