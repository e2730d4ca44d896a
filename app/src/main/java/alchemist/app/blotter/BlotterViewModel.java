package alchemist.app.blotter;

import alchemist.app.fx.Pulse;
import alchemist.app.fx.Subscription;
import alchemist.app.trading.DeskEvent;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.EventQueue;
import alchemist.app.trading.PaperDesk;
import alchemist.engine.time.SystemClock;

import java.util.List;

/**
 * Everything the blotter shows, brought up to date at every pulse: news of orders and fills in
 * batches, money a few times a second so that it can be read. For the JavaFX thread.
 */
public final class BlotterViewModel implements Subscription {

    private static final int BATCH = 1_000;

    /** What taking in news may cost of a frame. */
    private static final long BUDGET_NANOS = 4_000_000;

    private static final long MONEY_NANOS = 100_000_000;

    private final PaperDesk desk;
    private final EventQueue news;
    private final Subscription beat;
    private final OrdersViewModel orders;
    private final FillsViewModel fills = new FillsViewModel();
    private final PositionsViewModel positions = new PositionsViewModel();
    private final StrategiesViewModel strategies = new StrategiesViewModel();
    private long moneyAt = SystemClock.ticker() - MONEY_NANOS;

    public BlotterViewModel(PaperDesk desk, Pulse pulse) {
        this.desk = desk;
        orders = new OrdersViewModel(desk::sessions);
        news = desk.follow();
        beat = pulse.each(this::pulse);
    }

    public OrdersViewModel orders() {
        return orders;
    }

    public FillsViewModel fills() {
        return fills;
    }

    public PositionsViewModel positions() {
        return positions;
    }

    public StrategiesViewModel strategies() {
        return strategies;
    }

    private void pulse() {
        long now = SystemClock.ticker();
        drain(now + BUDGET_NANOS);
        if (now - moneyAt >= MONEY_NANOS) {
            moneyAt = now;
            showMoney();
        }
    }

    /** Brings everything up to date, however long it takes. */
    public void refresh() {
        drain(Long.MAX_VALUE);
        showMoney();
    }

    private void drain(long deadline) {
        int batch;
        do {
            batch = news.drain(BATCH, this::take);
        } while (batch == BATCH && SystemClock.ticker() < deadline);
        orders.flush();
        fills.flush();
    }

    private void take(DeskEvent event) {
        switch (event) {
            case DeskEvent.OrderChanged changed -> orders.take(changed.session(), changed.order());
            case DeskEvent.Filled filled ->
                    fills.take(new FillRow(filled.session(), filled.fill()));
            case DeskEvent.AmendmentRefused refused ->
                    orders.refused(refused.session(), refused.order(), refused.reason());
            case DeskEvent.TradeClosed _, DeskEvent.SessionChanged _ -> moneyAt -= MONEY_NANOS;
        }
    }

    private void showMoney() {
        List<DeskSession> sessions = desk.sessions();
        sessions.forEach(each -> orders.showStops(each, each.status().trailingStops()));
        positions.show(sessions);
        strategies.show(sessions);
    }

    @Override
    public void close() {
        beat.close();
        news.close();
    }
}
