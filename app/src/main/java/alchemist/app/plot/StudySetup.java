package alchemist.app.plot;

import alchemist.engine.indicator.Indicator;
import alchemist.engine.indicator.catalog.IndicatorParameter;
import alchemist.engine.indicator.catalog.IndicatorSpec;
import alchemist.engine.strategy.Overlay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An indicator as it is to be drawn. Immutable.
 *
 * @param label for example {@code SMA(20)}
 * @param description what it computes; may be empty
 * @param indicator makes a fresh one each time
 * @param lines one for each line of the indicator
 * @param choice what it was chosen as from the catalogue; empty for what a strategy draws
 */
public record StudySetup(
        String label,
        String description,
        Supplier<Indicator> indicator,
        List<Line> lines,
        Optional<Choice> choice) {

    private static final int LONGEST_ID = 6;

    public StudySetup {
        lines = List.copyOf(lines);
    }

    /**
     * A line of an indicator.
     *
     * @param overPrice false for lines with an axis of their own
     */
    public record Line(String name, boolean overPrice, LineLook look) {}

    /**
     * An indicator of the catalogue with its parameters.
     *
     * @param values by name; those left out have their defaults
     */
    public record Choice(IndicatorSpec spec, Map<String, String> values) {
        public Choice {
            values = Map.copyOf(values);
        }
    }

    /** What a strategy draws over the price. */
    public static StudySetup of(Overlay overlay) {
        List<String> names = overlay.indicator().get().lines();
        List<Line> lines = new ArrayList<>();
        for (String name : names) {
            lines.add(new Line(name, true, LineLook.plain(lines.size())));
        }
        return new StudySetup(overlay.label(), "", overlay.indicator(), lines, Optional.empty());
    }

    /**
     * An indicator of the catalogue in its usual look.
     *
     * @param values by name; those left out have their defaults
     * @throws IllegalArgumentException with half a sentence for the user
     */
    public static StudySetup of(IndicatorSpec spec, Map<String, String> values) {
        Choice choice = new Choice(spec, values);
        spec.create(choice.values());
        List<LineLook> looks = LineLook.usual(spec);
        List<Line> lines = new ArrayList<>();
        for (String name : spec.lines()) {
            boolean price = PriceScale.holds(spec, name, values);
            lines.add(new Line(name, price, looks.get(lines.size())));
        }
        return new StudySetup(
                label(choice),
                spec.name() + ". " + spec.sentence(),
                () -> spec.create(choice.values()),
                lines,
                Optional.of(choice));
    }

    /** The same with other looks, one for each line. */
    public StudySetup withLooks(List<LineLook> looks) {
        List<Line> changed = new ArrayList<>();
        for (Line line : lines) {
            changed.add(new Line(line.name(), line.overPrice(), looks.get(changed.size())));
        }
        return new StudySetup(label, description, indicator, changed, choice);
    }

    private static String label(Choice choice) {
        IndicatorSpec spec = choice.spec();
        boolean isShort = spec.id().length() <= LONGEST_ID && !spec.id().contains("-");
        String name = isShort ? spec.id().toUpperCase(Locale.ROOT) : spec.name();
        List<String> words = new ArrayList<>();
        for (IndicatorParameter parameter : spec.parameters()) {
            String value = choice.values().getOrDefault(parameter.name(), parameter.defaultText());
            if (parameter.isNumber()) {
                words.add(new BigDecimal(value.strip()).stripTrailingZeros().toPlainString());
            } else if (saysSomething(parameter, value)) {
                words.add(value.strip());
            }
        }
        // A lookback of 1, an offset of 0: what says nothing is left out.
        while (words.size() > 1 && words.getLast().matches("[01]")) {
            words.removeLast();
        }
        String listed = words.isEmpty() ? "" : "(" + String.join(", ", words) + ")";
        return isShort || listed.isEmpty() ? name + listed : name + " " + listed;
    }

    /** A zone is that of the bars, in nearly all cases. */
    private static boolean saysSomething(IndicatorParameter parameter, String value) {
        return parameter.type() != IndicatorParameter.Type.ZONE
                && !value.strip().equalsIgnoreCase(parameter.defaultText());
    }
}
