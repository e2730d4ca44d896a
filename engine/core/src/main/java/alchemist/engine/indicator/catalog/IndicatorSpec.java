package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.Indicator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * One indicator of the catalogue: what it is called, what it takes, and how it is made. Immutable.
 */
public final class IndicatorSpec {

    private final Description description;
    private final List<IndicatorParameter> parameters;
    private final Function<Settings, Indicator> factory;
    private final Indicator sample;

    /**
     * What is known without making one.
     *
     * @param inputs numbers of the bar it uses, by default
     * @param sentence what it computes, with the formula
     * @param waits true when values also wait for something to happen: warm-ups are the earliest
     */
    record Description(
            String id,
            String name,
            List<String> aliases,
            Category category,
            List<String> inputs,
            String sentence,
            boolean waits) {}

    IndicatorSpec(
            Description description,
            List<IndicatorParameter> parameters,
            Function<Settings, Indicator> factory) {
        this.description = description;
        this.parameters = List.copyOf(parameters);
        this.factory = factory;
        sample = create(Map.of());
    }

    /** Short name in kebab-case, for example {@code bollinger-bands}. */
    public String id() {
        return description.id();
    }

    /** Name for people. */
    public String name() {
        return description.name();
    }

    /** Other names, among them backtrader's. */
    public List<String> aliases() {
        return description.aliases();
    }

    public Category category() {
        return description.category();
    }

    /** Numbers of the bar it uses by default, for example {@code high}. */
    public List<String> inputs() {
        return description.inputs();
    }

    /** One sentence with the formula. */
    public String sentence() {
        return description.sentence();
    }

    /**
     * True when values also wait for something to happen, so that warm-ups are the earliest bars.
     */
    public boolean waits() {
        return description.waits();
    }

    public List<IndicatorParameter> parameters() {
        return parameters;
    }

    /** Names of the lines, in order. */
    public List<String> lines() {
        return sample.lines();
    }

    /** Number of bars until every line has a value, with default parameters. */
    public int warmUp() {
        return sample.warmUp();
    }

    /**
     * A new instance.
     *
     * @param values parameters that differ from their defaults, as text by name
     * @throws IllegalArgumentException with half a sentence for the user
     */
    public Indicator create(Map<String, String> values) {
        return factory.apply(Settings.read(this, values));
    }

    /** A name without case, hyphens and underscores. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    @Override
    public String toString() {
        return id();
    }
}
