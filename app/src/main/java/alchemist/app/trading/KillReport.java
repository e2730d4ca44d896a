package alchemist.app.trading;

import alchemist.engine.risk.KillSequence;

import java.util.ArrayList;
import java.util.List;

/**
 * What the kill switch did, so far or altogether; immutable.
 *
 * @param trippedAt wall clock, epoch nanoseconds
 */
public record KillReport(long trippedAt, List<KillSequence.Line> lines, Phase phase) {

    /** How far the sequence is. */
    public enum Phase {
        RUNNING,
        /** Every exchange has said that it is flat, every engine has answered. */
        CONFIRMED,
        /** Something stayed unknown: somebody must look. */
        UNCONFIRMED
    }

    public KillReport {
        lines = List.copyOf(lines);
    }

    static KillReport begun(long now, KillSequence.Line first) {
        return new KillReport(now, List.of(first), Phase.RUNNING);
    }

    KillReport with(KillSequence.Line line) {
        List<KillSequence.Line> more = new ArrayList<>(lines);
        more.add(line);
        return new KillReport(trippedAt, more, phase);
    }

    KillReport with(Phase next) {
        return new KillReport(trippedAt, lines, next);
    }
}
