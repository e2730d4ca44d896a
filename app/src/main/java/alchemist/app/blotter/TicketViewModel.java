package alchemist.app.blotter;

import alchemist.app.form.Amounts;
import alchemist.app.form.CheckedText;
import alchemist.app.form.FormChecks;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.OrderWords;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.OrderDraft;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.OrderType;
import alchemist.engine.order.Side;
import alchemist.engine.order.TimeInForce;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An order being made by hand for the account of a running session. For the JavaFX thread. */
public final class TicketViewModel {

    private final List<DeskSession> sessions;
    private final ObjectProperty<DeskSession> session;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.BUY);
    private final ObjectProperty<OrderType> type = new SimpleObjectProperty<>(OrderType.MARKET);
    private final ObjectProperty<TimeInForce> inForce = new SimpleObjectProperty<>(TimeInForce.GTC);
    private final CheckedText<Double> quantity;
    private final CheckedText<Double> stop;
    private final CheckedText<Double> limit;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * @param sessions that still run, at least one
     */
    TicketViewModel(List<DeskSession> sessions) {
        this.sessions = List.copyOf(sessions);
        session = new SimpleObjectProperty<>(sessions.getFirst());
        quantity = new CheckedText<>("", this::readQuantity);
        stop = new CheckedText<>("", this::readPrice);
        limit = new CheckedText<>("", this::readPrice);
        session.addListener(
                (_, _, _) -> List.of(quantity, stop, limit).forEach(CheckedText::check));
        List<ObservableValue<?>> watched =
                List.of(
                        session,
                        side,
                        type,
                        inForce,
                        quantity.textProperty(),
                        stop.textProperty(),
                        limit.textProperty());
        watched.forEach(each -> each.addListener((_, _, _) -> check()));
        check();
    }

    /** The sessions for which an order can be made. */
    public List<DeskSession> sessions() {
        return sessions;
    }

    public ObjectProperty<DeskSession> sessionProperty() {
        return session;
    }

    public ObjectProperty<Side> sideProperty() {
        return side;
    }

    /** The types that need no trail. */
    public static List<OrderType> types() {
        return Arrays.stream(OrderType.values()).filter(each -> !each.trails()).toList();
    }

    public ObjectProperty<OrderType> typeProperty() {
        return type;
    }

    /** All that need no date. */
    public static List<TimeInForce> timesInForce() {
        return Arrays.stream(TimeInForce.values()).filter(t -> t != TimeInForce.GTD).toList();
    }

    public ObjectProperty<TimeInForce> inForceProperty() {
        return inForce;
    }

    /** In units. */
    public CheckedText<Double> quantity() {
        return quantity;
    }

    /** Looked at where the type has a stop or touch price. */
    public CheckedText<Double> stop() {
        return stop;
    }

    /** Looked at where the type has a limit. */
    public CheckedText<Double> limit() {
        return limit;
    }

    /** The order in words; empty while it can't be made. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Why it can't be made yet, in a sentence; empty when it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public BooleanBinding ready() {
        return problem.isEmpty();
    }

    /**
     * Sends the order.
     *
     * @return false when nothing was sent: see the problem
     */
    public boolean submit() {
        check();
        OrderRequest request = problem.get().isEmpty() ? request() : null;
        if (request == null) {
            return false;
        }
        session.get().submit(request);
        return true;
    }

    private void check() {
        String wrong =
                FormChecks.first(
                        session.get().state().isOver()
                                ? session.get().name() + " does not run any more."
                                : "",
                        FormChecks.named("Quantity", quantity.problemProperty().get()),
                        type.get().hasStop()
                                ? FormChecks.named(stopName(), stop.problemProperty().get())
                                : "",
                        type.get().hasLimit()
                                ? FormChecks.named("Limit", limit.problemProperty().get())
                                : "");
        OrderRequest request = null;
        if (wrong.isEmpty()) {
            try {
                request = request();
            } catch (IllegalArgumentException e) {
                wrong = OrderWords.sentence(String.valueOf(e.getMessage())) + ".";
            }
        }
        problem.set(wrong);
        summary.set(request == null ? "" : words(request));
    }

    /** The price that sets the order off, as this type calls it. */
    String stopName() {
        return type.get().name().endsWith("IF_TOUCHED") ? "Touch price" : "Stop";
    }

    private String words(OrderRequest request) {
        String size = OrderWords.shortly(request, request.instrument().id().toString());
        return "%s, %s%s%s, %s, for the account of %s."
                .formatted(
                        size,
                        OrderWords.type(request.type()).toLowerCase(Locale.ROOT),
                        type.get().hasStop()
                                ? ", " + stopName().toLowerCase(Locale.ROOT) + " " + text(stop)
                                : "",
                        type.get().hasLimit() ? ", limit " + text(limit) : "",
                        OrderWords.terms(request.terms()),
                        session.get().name());
    }

    private static String text(CheckedText<Double> price) {
        return price.textProperty().get().strip();
    }

    private @Nullable OrderRequest request() {
        Double units = quantity.valueProperty().get();
        if (units == null) {
            return null;
        }
        Double stopAt = stop.valueProperty().get();
        Double limitAt = limit.valueProperty().get();
        Amendment figures =
                new Amendment(
                        instrument().lots(units),
                        limitAt == null ? Double.NaN : limitAt,
                        stopAt == null ? Double.NaN : stopAt,
                        null,
                        Double.NaN);
        return new OrderDraft(
                        type.get(), instrument(), side.get(), figures, OrderTerms.of(inForce.get()))
                .request();
    }

    private double readQuantity(String typed) {
        return AmendField.onGrid(Amounts.parsePositive(typed), instrument().lotSize());
    }

    private double readPrice(String typed) {
        return AmendField.onGrid(Amounts.parse(typed), instrument().tickSize());
    }

    private Instrument instrument() {
        return session.get().request().data().instrument();
    }
}
