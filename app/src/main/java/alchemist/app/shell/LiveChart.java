package alchemist.app.shell;

import alchemist.app.blotter.OrdersViewModel;
import alchemist.app.chart.ChartViewModel;
import alchemist.app.fx.Pulse;
import alchemist.app.fx.Subscription;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.SessionChart;
import alchemist.app.trading.SessionReader;
import alchemist.engine.model.BarSeries;
import alchemist.engine.order.Amendment;

import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;

/** Leads the bars and fills of one session at a time into the chart. For the JavaFX thread. */
final class LiveChart implements SessionChart {

    /** A frame's share of a session that has run for long before it is shown. */
    private static final int BARS_PER_PULSE = 2_000;

    private final ChartViewModel chart;
    private final ShellViewModel shell;
    private final Pulse pulse;
    private @Nullable OrdersViewModel orders;
    private Subscription feeding = () -> {};

    LiveChart(ChartViewModel chart, ShellViewModel shell, Pulse pulse) {
        this.chart = chart;
        this.shell = shell;
        this.pulse = pulse;
    }

    @Override
    public void show(DeskSession session) {
        stop();
        BarSeries bars = session.request().data().bars();
        chart.openLive(
                session.request().data().instrument(),
                bars.period(),
                session.request().data().synthetic());
        chart.plot().marks().setOnMoved((order, change) -> amend(session, order, change));
        SessionReader reader = new SessionReader(session);
        feeding =
                pulse.each(
                        () -> {
                            reader.read(BARS_PER_PULSE, chart::append, chart::addFill);
                            showWorking(session);
                        });
        shell.show(Pane.CHART);
    }

    /** Where to look for the orders of sessions; without it none are drawn. */
    void follow(OrdersViewModel all) {
        orders = all;
    }

    private void showWorking(DeskSession session) {
        if (orders != null) {
            chart.plot().marks().showWorking(orders.working(session));
        }
    }

    private void amend(DeskSession session, long order, UnaryOperator<Amendment> change) {
        if (orders != null) {
            orders.amend(session, order, change);
        }
    }

    /** The chart is wanted for something else. */
    void stop() {
        feeding.close();
        feeding = () -> {};
    }
}
