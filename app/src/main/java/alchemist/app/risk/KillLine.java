package alchemist.app.risk;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Times;
import alchemist.app.trading.KillReport;
import alchemist.engine.risk.KillSequence;

import java.time.Duration;
import java.time.ZoneId;

/**
 * One line of the report as it is shown.
 *
 * @param time of day with milliseconds
 * @param sure false where somebody must look
 * @param after how long after the switch was tripped
 */
public record KillLine(String time, String text, boolean sure, String after) {

    static KillLine of(KillSequence.Line line, KillReport report, ZoneId zone) {
        long after = Math.max(0, line.time() - report.trippedAt());
        return new KillLine(
                Times.time(line.time(), zone),
                line.text(),
                line.outcome() == KillSequence.Outcome.DONE,
                "+" + Numbers.duration(Duration.ofNanos(after)));
    }

    /** True for the word of an exchange on what is left. */
    boolean isVerdict() {
        return text.startsWith("FLAT") || text.startsWith("NOT FLAT");
    }

    /** For a text file. */
    String written() {
        return "%s  %s  %s (%s)".formatted(time, sure ? "✓" : "!", text, after);
    }
}
