package alchemist.app.risk;

import alchemist.app.fx.Times;
import alchemist.app.trading.KillReport;
import alchemist.engine.risk.TradingState;

import java.time.ZoneId;

/**
 * The sentence above the report.
 *
 * @param tone how it is coloured
 */
public record KillHeadline(String text, Tone tone) {

    /** What the colour says besides the words. */
    public enum Tone {
        RUNNING,
        GOOD,
        ATTENTION
    }

    static KillHeadline of(KillReport report, TradingState state, ZoneId zone) {
        if (report.phase() == KillReport.Phase.RUNNING) {
            return new KillHeadline("Stopping everything …", Tone.RUNNING);
        }
        long end = report.lines().isEmpty() ? report.trippedAt() : report.lines().getLast().time();
        String at = Times.time(end, zone);
        String now = " Trading is " + state + ".";
        return report.phase() == KillReport.Phase.CONFIRMED
                ? new KillHeadline("FLAT at " + at + ", confirmed." + now, Tone.GOOD)
                : new KillHeadline(
                        "Not everything was confirmed at " + at + ": see the amber lines." + now,
                        Tone.ATTENTION);
    }
}
