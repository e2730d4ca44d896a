package alchemist.app.blotter;

import alchemist.app.trading.OrderView;
import alchemist.app.trading.OrderWords;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.OrderRequest;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A working order whose size and prices are being changed. It is asked for once, and what comes of
 * it is seen in the blotter. For the JavaFX thread.
 */
public final class AmendViewModel implements AutoCloseable {

    private final OrderRow row;
    private final List<AmendField> fields;
    private final ReadOnlyStringWrapper changes = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final Subscription following;

    /**
     * @param proposed what the fields begin with
     */
    AmendViewModel(OrderRow row, Amendment proposed) {
        this.row = row;
        fields = AmendField.of(row, proposed);
        for (AmendField field : fields) {
            field.text().textProperty().subscribe(_ -> check());
        }
        following = row.orderProperty().subscribe(this::orderChanged);
    }

    /** Does not follow the order any more. */
    @Override
    public void close() {
        following.unsubscribe();
    }

    /** {@code Change order 17}. */
    public String title() {
        return "Change order " + row.order().number();
    }

    /** What the order is: {@code SELL 100 SPY.ARCA, stop limit, of sma-cross #1 SPY.ARCA 1m}. */
    public String order() {
        OrderRequest request = row.order().request();
        Instrument instrument = request.instrument();
        return OrderWords.shortly(request, instrument.id().toString())
                + ", "
                + OrderWords.type(request.type()).toLowerCase(Locale.ROOT)
                + ", of "
                + row.session().name();
    }

    /** What can be changed of an order of this type. */
    public List<AmendField> fields() {
        return fields;
    }

    /** What is about to change, field by field; empty when nothing is. */
    public ReadOnlyStringProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** What is about to happen, or why nothing can, in a sentence. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Why it can't be changed at all; empty when it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** True when there is something to change and every field can be read. */
    public BooleanBinding ready() {
        return changes.isNotEmpty().and(problem.isEmpty());
    }

    /**
     * Asks for the change.
     *
     * @return false when nothing was asked for: a field can't be read, or nothing changes
     */
    public boolean apply() {
        Amendment wanted = wanted();
        if (wanted == null || !ready().get()) {
            return false;
        }
        row.session().amend(row.order().id(), wanted);
        return true;
    }

    private void orderChanged(OrderView now) {
        problem.set(
                now.state().isWorking()
                        ? ""
                        : "The order is not working any more: "
                                + OrderWords.state(now.state())
                                + ".");
        fields.forEach(field -> field.text().check());
        check();
    }

    private void check() {
        Amendment now = Amendment.of(row.order().request());
        List<String> changed = new ArrayList<>();
        for (AmendField field : fields) {
            field.change(now).ifPresent(changed::add);
        }
        boolean readable = wanted() != null;
        changes.set(readable ? String.join(", ", changed) : "");
        summary.set(summary(readable));
    }

    private String summary(boolean readable) {
        if (!problem.get().isEmpty() || !readable) {
            return problem.get();
        }
        return changes.get().isEmpty() ? "Nothing changes." : "Changes " + changes.get() + ".";
    }

    /** Null while a field can't be read. */
    private @Nullable Amendment wanted() {
        Amendment amendment = Amendment.of(row.order().request());
        for (AmendField field : fields) {
            UnaryOperator<Amendment> change = field.text().valueProperty().get();
            if (change == null) {
                return null;
            }
            amendment = change.apply(amendment);
        }
        return amendment;
    }
}
