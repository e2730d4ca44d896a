package alchemist.app.plot;

import alchemist.app.fx.Background;
import alchemist.app.fx.Job;
import alchemist.app.trading.OrderView;
import alchemist.charts.FillMark;
import alchemist.charts.PlacedTrades;
import alchemist.charts.PriceLine;
import alchemist.charts.TradeMark;
import alchemist.engine.account.Trade;
import alchemist.engine.order.Amendment;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Trades and fills on a plot, and the trade to look at. Trades are placed on recorded bars in the
 * background. For the FX thread.
 */
public final class PlotMarks {

    private static final Logger LOG = LoggerFactory.getLogger(PlotMarks.class);

    /**
     * A wish to see a trade; made anew each time, so that asking twice moves twice.
     *
     * @param turn counts the wishes
     */
    public record Look(Trade trade, long turn) {}

    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable PlacedTrades> placed =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Trade>> trades =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<FillMark> fills = FXCollections.observableArrayList();
    private final ObservableList<FillMark> visible =
            FXCollections.unmodifiableObservableList(fills);
    private final ReadOnlyObjectWrapper<List<PriceLine>> waited =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private List<WaitedPrice> prices = List.of();
    private MoveListener onMoved = (_, _) -> {};
    private @Nullable PlotBars bars;
    private @Nullable Job placing;
    private long turns;

    PlotMarks(Background background) {
        this.background = background;
    }

    /** Closed trades that are marked. */
    public ReadOnlyObjectProperty<List<Trade>> tradesProperty() {
        return trades.getReadOnlyProperty();
    }

    /** The trades on their bars; null while there are none, or they are being placed. */
    public ReadOnlyObjectProperty<@Nullable PlacedTrades> placedProperty() {
        return placed.getReadOnlyProperty();
    }

    /** Fills that were marked one by one, in order. */
    public ObservableList<FillMark> fills() {
        return visible;
    }

    /** Prices that orders wait for. */
    public ReadOnlyObjectProperty<List<PriceLine>> waitedProperty() {
        return waited.getReadOnlyProperty();
    }

    /** Shows the prices that these orders wait for, and no others. */
    public void showWorking(List<OrderView> orders) {
        List<WaitedPrice> shown = orders.stream().flatMap(WaitedPrice::of).toList();
        if (!shown.equals(prices)) {
            prices = shown;
            waited.set(shown.stream().map(WaitedPrice::line).toList());
        }
    }

    /** Wants to change an order because its price was dragged. */
    public interface MoveListener {
        void moved(long orderId, UnaryOperator<Amendment> change);
    }

    /** Told when the user has dragged a price that an order waits for. */
    public void setOnMoved(MoveListener listener) {
        onMoved = listener;
    }

    /** One of the prices that orders wait for was dragged. */
    void move(int line, double price) {
        WaitedPrice dragged = prices.get(line);
        onMoved.moved(dragged.order().id(), dragged.to(price));
    }

    /** The trade to bring into the middle; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Marks these trades and nothing else. The list is used, not copied. */
    public void showTrades(List<Trade> shown) {
        if (placing != null) {
            placing.cancel();
            placing = null;
        }
        fills.clear();
        trades.set(shown);
        placed.set(null);
        PlotBars on = bars;
        if (on != null && !shown.isEmpty()) {
            place(shown, on);
        }
    }

    private void place(List<Trade> shown, PlotBars on) {
        if (on.live()) {
            // These bars belong to the FX thread.
            placed.set(placed(shown, on));
        } else {
            placing =
                    background.run(
                            () -> placed(shown, on),
                            placed::set,
                            e -> LOG.warn("The trades are not marked on the chart", e));
        }
    }

    private static PlacedTrades placed(List<Trade> trades, PlotBars on) {
        return PlacedTrades.of(on.data(), trades.stream().map(PlotMarks::mark).toList());
    }

    /** Brings a trade into the middle and highlights it. */
    public void moveTo(Trade trade) {
        look.set(new Look(trade, ++turns));
    }

    void add(FillMark fill) {
        fills.add(fill);
    }

    /** Forgets everything; from now on trades are those of these bars. */
    void clear(@Nullable PlotBars next) {
        bars = next;
        look.set(null);
        showWorking(List.of());
        showTrades(List.of());
    }

    /** A trade as the chart marks it. */
    public static TradeMark mark(Trade trade) {
        double signed =
                trade.direction() == Trade.Direction.LONG ? trade.quantity() : -trade.quantity();
        return new TradeMark(
                trade.entry().time(),
                trade.entry().price(),
                trade.exit().time(),
                trade.exit().price(),
                signed,
                trade.pnlNet());
    }
}
