package alchemist.engine.paper;

import static alchemist.engine.Diary.A;
import static alchemist.engine.Diary.bars;
import static alchemist.engine.model.BarPeriod.ONE_MINUTE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Diary;
import alchemist.engine.Scenario;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.feed.MergedFeed;
import alchemist.engine.feed.SeamVerdict;
import alchemist.engine.feed.SeamedFeed;
import alchemist.engine.kernel.Journal;
import alchemist.engine.risk.KillSwitch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;

/** A session that is told what came before it. */
@Timeout(30)
class BackfillTest {

    @Test
    void theBackfillWarmsUpAndNoBarIsToldTwice() throws InterruptedException {
        Diary diary = new Diary(d -> {});
        PaperSession session =
                PaperSession.start(
                        new PaperRequest(
                                        "p",
                                        Scenario.setup(() -> diary),
                                        List.of(bars(A, ONE_MINUTE, 3, 4, 5)),
                                        List.of(A),
                                        Scenario.bars("1 1 1 1").settings(),
                                        List.of())
                                .withBackfill(List.of(bars(A, ONE_MINUTE, 0, 1, 2, 3))),
                        PlaybackSpeed.UNLIMITED,
                        new PaperSession.Ports(
                                new KillSwitch(), Journal.none(), new PaperListener() {}));
        assertTrue(session.awaitEnd(20_000));
        session.close();
        assertEquals(
                List.of(
                        "00:01 A 1m",
                        "00:02 A 1m",
                        "00:03 A 1m",
                        "00:04 A 1m",
                        "00:04 next",
                        "00:05 A 1m",
                        "00:05 next",
                        "00:06 A 1m",
                        "00:06 next"),
                diary.lines);
        assertEquals(3, session.record().warmUpBars());
    }

    @Test
    void aGapAtTheSeamIsReported() {
        List<SeamVerdict> verdicts = new ArrayList<>();
        SeamedFeed feed =
                new SeamedFeed(
                        MergedFeed.of(
                                List.of(bars(A, ONE_MINUTE, 0, 1), bars(A, ONE_MINUTE, 1, 4)),
                                List.of(A, A)),
                        new TradingCalendars(),
                        (instrument, verdict) -> verdicts.add(verdict));
        int count = 0;
        while (feed.next() != null) {
            count++;
        }
        assertEquals(3, count);
        assertEquals(2, verdicts.size());
        assertTrue(verdicts.get(0) instanceof SeamVerdict.Dropped);
        assertTrue(
                verdicts.get(1) instanceof SeamVerdict.PassedAfterGap after
                        && after.gap().windows() == 2);
    }
}
