package alchemist.engine.sim;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;

/** How much of an order one bar can take; the rest stays working. Stateless. */
public sealed interface VolumeLimit {

    /** The lots that may trade, at most {@code wanted}. */
    long allowed(Instrument instrument, Bar bar, long wanted);

    /** The form the command line takes, for example {@code percent:1}. */
    String text();

    /** Any size trades at once. */
    record None() implements VolumeLimit {
        @Override
        public long allowed(Instrument instrument, Bar bar, long wanted) {
            return wanted;
        }

        @Override
        public String text() {
            return "none";
        }
    }

    /** At most a number of units, and no more than the bar's volume. */
    record Units(double units) implements VolumeLimit {
        public Units {
            Amounts.requirePositive("volume limit", units);
        }

        @Override
        public long allowed(Instrument instrument, Bar bar, long wanted) {
            return Math.min(wanted, instrument.lots(Math.min(units, bar.volume())));
        }

        @Override
        public String text() {
            return "units:" + units;
        }
    }

    /** At most a percentage of the bar's volume, rounded down to whole units. */
    record Percent(double percent) implements VolumeLimit {
        public Percent {
            Amounts.requirePositive("volume limit", percent);
        }

        @Override
        public long allowed(Instrument instrument, Bar bar, long wanted) {
            return Math.min(wanted, instrument.lots(Math.floor(bar.volume() * percent / 100)));
        }

        @Override
        public String text() {
            return "percent:" + percent;
        }
    }

    /**
     * Reads {@code none}, {@code units:10} or {@code percent:1}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static VolumeLimit parse(String text) {
        ModelText model = ModelText.parse(text);
        return switch (model.form()) {
            case "none" -> new None();
            case "units:" -> new Units(model.value());
            case "percent:" -> new Percent(model.value());
            default ->
                    throw new IllegalArgumentException(
                            "'"
                                    + text
                                    + "' is not a volume limit; write none, units:10 or percent:1");
        };
    }
}
