package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.Indicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.OnInput;
import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.average.MovingAverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Describes one indicator of the catalogue step by step; {@link #makes} ends it. */
final class Entry {

    private static final int LONGEST = 100_000;
    private static final double LARGEST = 1e9;

    private final Category category;
    private final String id;
    private final String name;
    private final String sentence;
    private final List<String> aliases = new ArrayList<>();
    private final List<IndicatorParameter> parameters = new ArrayList<>();
    private List<String> inputs = List.of("close");
    private boolean waits;

    Entry(Category category, String id, String name, String sentence) {
        this.category = category;
        this.id = id;
        this.name = name;
        this.sentence = sentence;
    }

    Entry also(String... names) {
        aliases.addAll(List.of(names));
        return this;
    }

    Entry also(List<String> names) {
        aliases.addAll(names);
        return this;
    }

    /** The numbers of the bar that are used. */
    Entry of(String... numbers) {
        inputs = List.of(numbers);
        return this;
    }

    /** Values also wait for something to happen. */
    Entry waiting() {
        waits = true;
        return this;
    }

    Entry period(int standard) {
        return period(standard, 1);
    }

    Entry period(int standard, int least) {
        return whole("period", standard, least);
    }

    Entry whole(String parameter, int standard, int least, String... others) {
        parameters.add(
                new IndicatorParameter(
                        parameter,
                        List.of(others),
                        IndicatorParameter.Type.WHOLE,
                        Integer.toString(standard),
                        new IndicatorParameter.Range(least, LONGEST)));
        return this;
    }

    Entry number(String parameter, double standard, String... others) {
        return number(parameter, standard, new IndicatorParameter.Range(0, LARGEST), others);
    }

    Entry number(
            String parameter, double standard, IndicatorParameter.Range range, String... others) {
        parameters.add(
                new IndicatorParameter(
                        parameter,
                        List.of(others),
                        IndicatorParameter.Type.NUMBER,
                        Double.toString(standard),
                        range));
        return this;
    }

    Entry average(MovingAverage standard) {
        return text("movav", IndicatorParameter.Type.AVERAGE, standard.text());
    }

    Entry input(String parameter, Input standard) {
        return text(parameter, IndicatorParameter.Type.INPUT, standard.text());
    }

    Entry text(String parameter, IndicatorParameter.Type type, String standard) {
        parameters.add(
                new IndicatorParameter(
                        parameter, List.of(), type, standard, new IndicatorParameter.Range(0, 0)));
        return this;
    }

    /** Zone, start and end of the session. */
    Entry session(String start) {
        waits = true;
        return text("zone", IndicatorParameter.Type.ZONE, "UTC")
                .text("start", IndicatorParameter.Type.TIME, start)
                .text("end", IndicatorParameter.Type.TIME, "00:00");
    }

    /** Two numbers of the bar, to be chosen. */
    Entry pair(Input first, Input second) {
        inputs = List.of(first.text(), second.text());
        return input("first", first).input("second", second);
    }

    /** An indicator of bars. */
    IndicatorSpec makes(Function<Settings, Indicator> factory) {
        return new IndicatorSpec(
                new IndicatorSpec.Description(
                        id, name, List.copyOf(aliases), category, inputs, sentence, waits),
                parameters,
                factory);
    }

    /** An indicator of one value, which may be fed any number of the bar. */
    IndicatorSpec makesOfValue(Function<Settings, PriceIndicator> factory) {
        input("input", Input.CLOSE);
        return makes(settings -> fed(settings.input("input"), factory.apply(settings)));
    }

    private static Indicator fed(Input input, PriceIndicator indicator) {
        return input == Input.CLOSE ? indicator : new OnInput(input, indicator);
    }
}
