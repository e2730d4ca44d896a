package alchemist.app.plot;

import alchemist.charts.FillMark;
import alchemist.charts.TradeMark;
import alchemist.engine.account.Trade;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Trades and fills on a plot, and the trade to look at. For the FX thread. */
public final class PlotMarks {

    /**
     * A wish to see a trade; made anew each time, so that asking twice moves twice.
     *
     * @param turn counts the wishes
     */
    public record Look(Trade trade, long turn) {}

    private final ReadOnlyObjectWrapper<List<Trade>> trades =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<FillMark> fills = FXCollections.observableArrayList();
    private final ObservableList<FillMark> visible =
            FXCollections.unmodifiableObservableList(fills);
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private long turns;

    /** Closed trades that are marked. */
    public ReadOnlyObjectProperty<List<Trade>> tradesProperty() {
        return trades.getReadOnlyProperty();
    }

    /** Fills that were marked one by one, in order. */
    public ObservableList<FillMark> fills() {
        return visible;
    }

    /** The trade to bring into the middle; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Marks these trades and nothing else. The list is used, not copied. */
    public void showTrades(List<Trade> shown) {
        fills.clear();
        trades.set(shown);
    }

    /** Brings a trade into the middle and highlights it. */
    public void moveTo(Trade trade) {
        look.set(new Look(trade, ++turns));
    }

    void add(FillMark fill) {
        fills.add(fill);
    }

    void clear() {
        look.set(null);
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
