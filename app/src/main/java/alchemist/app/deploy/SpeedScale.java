package alchemist.app.deploy;

import alchemist.engine.paper.PlaybackSpeed;

import java.util.List;

/** Speeds along a slider: ×1 at 0, ten times as fast at every whole step, no limit at the end. */
final class SpeedScale {

    /** The slider's right end. */
    static final double END = 3.4;

    /** Beyond this there is no limit. */
    private static final double LAST_LIMITED = 3.2;

    private static final double[] ROUND = {
        1, 2, 3, 5, 10, 20, 30, 60, 100, 120, 200, 300, 500, 600, 1000
    };

    private SpeedScale() {}

    /** Those worth a button. */
    static List<PlaybackSpeed> presets() {
        return List.of(
                new PlaybackSpeed(1),
                new PlaybackSpeed(10),
                new PlaybackSpeed(60),
                new PlaybackSpeed(300),
                new PlaybackSpeed(1000),
                PlaybackSpeed.UNLIMITED);
    }

    /** The round speed nearest to a place on the slider. */
    static PlaybackSpeed at(double position) {
        if (position > LAST_LIMITED) {
            return PlaybackSpeed.UNLIMITED;
        }
        double nearest = ROUND[0];
        for (double each : ROUND) {
            if (Math.abs(Math.log10(each) - position) < Math.abs(Math.log10(nearest) - position)) {
                nearest = each;
            }
        }
        return new PlaybackSpeed(nearest);
    }

    static double position(PlaybackSpeed speed) {
        return Double.isInfinite(speed.factor())
                ? END
                : Math.clamp(Math.log10(speed.factor()), 0, 3);
    }
}
