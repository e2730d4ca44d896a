package alchemist.app.form;

import alchemist.engine.strategy.ParameterSpec;
import alchemist.engine.strategy.ParameterType;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.math.BigDecimal;

/** One parameter being edited as text. For the FX thread. */
public final class ParameterFieldViewModel {

    private final ParameterSpec spec;
    private final StringProperty text;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    ParameterFieldViewModel(ParameterSpec spec) {
        this.spec = spec;
        text = new SimpleStringProperty(defaultText());
    }

    public ParameterSpec spec() {
        return spec;
    }

    public String name() {
        return spec.name();
    }

    /** What the user typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** Why the text can't be used, in one sentence; empty when it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void setProblem(String sentence) {
        problem.set(sentence);
    }

    String defaultText() {
        return spec.type().text(spec.defaultValue());
    }

    boolean isNumber() {
        return spec.type() == ParameterType.INTEGER || spec.type() == ParameterType.NUMBER;
    }

    /** The range and unit as shown beside the field; empty where every value is allowed. */
    public String hint() {
        return ParameterHint.of(spec);
    }

    /** Moves a number by whole steps; a move that would leave the range is not made. */
    public void step(int steps) {
        if (!isNumber()) {
            return;
        }
        BigDecimal moved;
        try {
            moved =
                    new BigDecimal(text.get().strip())
                            .add(
                                    BigDecimal.valueOf(spec.range().step())
                                            .multiply(BigDecimal.valueOf(steps)));
        } catch (NumberFormatException e) {
            text.set(defaultText());
            return;
        }
        if (moved.doubleValue() >= spec.range().min()
                && moved.doubleValue() <= spec.range().max()) {
            text.set(plain(moved));
        }
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Why this text alone can't be used; empty when it can. */
    String check() {
        try {
            spec.parse(text.get());
            return "";
        } catch (IllegalArgumentException e) {
            return ParameterProblem.of(e).sentence();
        }
    }
}
