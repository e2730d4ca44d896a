package alchemist.engine.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.account.Account;
import alchemist.engine.account.AccountType;
import alchemist.engine.account.Ledger;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.kernel.Command;
import alchemist.engine.kernel.Deployment;
import alchemist.engine.kernel.Journal;
import alchemist.engine.kernel.RunConditions;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.model.Margin;
import alchemist.engine.model.Quote;
import alchemist.engine.model.Tick;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.Fill;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.Side;
import alchemist.engine.order.StopOrder;
import alchemist.engine.order.Trail;
import alchemist.engine.order.TrailingStopOrder;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.RiskGate;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyContext;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The engine's book and the broker's are kept apart; whatever happens, they agree. */
class TwoBooksTest {

    /** A margin call comes before the mark in one book and after it in the other. */
    private static final double EXACT = 1e-8;

    private static final List<FillModel> FILLS = List.of(FillModel.values());

    private record World(long seed, AccountType type, Margin margin) {}

    static Stream<World> worlds() {
        return LongStream.range(0, 40)
                .boxed()
                .flatMap(
                        seed ->
                                Stream.of(AccountType.values())
                                        .flatMap(
                                                type ->
                                                        Stream.of(Margin.NONE, new Margin(30, 25))
                                                                .map(
                                                                        margin ->
                                                                                new World(
                                                                                        seed, type,
                                                                                        margin))));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void bothSayTheSameAfterEveryBar(World world) {
        Instrument instrument = Scenario.STOCK.withMargin(world.margin());
        SimulationSettings settings =
                SimulationSettings.standard()
                        .withCash(20_000)
                        .withAccountType(world.type())
                        .withCommission(new CommissionModel.Percent(0.001))
                        .withFinancing(new FinancingModel(0.03, 0.08, 0.05))
                        .withFill(FILLS.get((int) (world.seed() % FILLS.size())));
        SimulatedGateway gateway = new SimulatedGateway(settings);
        Simulation simulation =
                new Simulation(
                        gateway,
                        settings,
                        RiskGate.standard(new KillSwitch(), List.of()),
                        Journal.none(),
                        new SimulationListener() {});
        simulation.expect(events(instrument, new SplittableRandom(world.seed())));
        Trader trader = new Trader(new SplittableRandom(world.seed()));
        simulation.deploy(
                new Deployment(
                        "test",
                        trader,
                        List.of(instrument),
                        settings.account(),
                        RunConditions.standard()));
        simulation.command(new Command.StartStrategy("test"));
        BarSeries bars = Scenario.randomBars(2000, world.seed()).series();
        Account ours = simulation.engine().account("test");
        Ledger theirs = gateway.account("test").ledger();
        for (int i = 0; i < bars.size(); i++) {
            if (settings.fill().needsEvents()) {
                within(bars.bar(i), instrument).forEach(simulation::on);
            }
            simulation.onBar(
                    MarketEvent.BarClosed.of(instrument, BarPeriod.ONE_MINUTE, bars.bar(i)));
            assertEquals(theirs.cash(), ours.cash(), EXACT);
            assertEquals(theirs.equity(), ours.equity(), EXACT);
            assertEquals(theirs.position(0).lots(), ours.position(0).lots());
        }
        assertEquals("RUNNING", simulation.engine().state("test").name());
        assertTrue(trader.fills > 5, "it trades");
        assertTrue(trader.flows > 0 || world.type() == AccountType.CASH, "money moves");
    }

    /** A trade, and a quote around it, at each of the four prices of a bar. */
    private static List<MarketEvent> within(Bar bar, Instrument instrument) {
        double[] prices = {bar.open(), bar.high(), bar.low(), bar.close()};
        List<MarketEvent> events = new ArrayList<>();
        for (int i = 0; i < prices.length; i++) {
            long time = bar.time() + i * Scenario.MINUTE / prices.length;
            double price = prices[i];
            Quote quote = new Quote(time, price - 0.01, price + 0.01, 100, 100);
            events.add(new MarketEvent.QuoteChanged(instrument, quote));
            events.add(new MarketEvent.Trade(instrument, Tick.of(time, price, 100)));
        }
        return events;
    }

    private static List<LifecycleEvent> events(Instrument instrument, SplittableRandom random) {
        List<LifecycleEvent> events = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long time = random.nextLong(2000) * Scenario.MINUTE;
            events.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new LifecycleEvent.Dividend(instrument, time, 0.5);
                        case 1 -> new LifecycleEvent.Funding(instrument, time, 0.001);
                        case 2 -> new LifecycleEvent.Roll(instrument, time, 100, 101);
                        default ->
                                new LifecycleEvent.StockSplit(
                                        instrument, time, random.nextBoolean() ? 1.5 : 0.5);
                    });
        }
        return events;
    }

    /** Sends and changes orders of every kind at random. */
    private static final class Trader implements Strategy {

        private final SplittableRandom random;
        private final List<Order> orders = new ArrayList<>();
        private int fills;
        private int flows;

        @SuppressWarnings("NullAway.Init") // set when the strategy is started
        private StrategyContext context;

        Trader(SplittableRandom random) {
            this.random = random;
        }

        @Override
        public void onStart(StrategyContext started) {
            context = started;
        }

        @Override
        public void onFill(Fill fill) {
            fills++;
        }

        @Override
        public void onCashFlow(CashFlow flow) {
            flows++;
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            if (random.nextInt(8) == 0) {
                orders.add(context.submit(order(instrument, bar.close())));
            } else if (!orders.isEmpty() && random.nextInt(20) == 0) {
                Order order = orders.get(random.nextInt(orders.size()));
                Amendment change = Amendment.of(order.request());
                context.amend(order, change.withLots(1 + random.nextInt(100)));
            } else if (!orders.isEmpty() && random.nextInt(20) == 0) {
                context.cancel(orders.get(random.nextInt(orders.size())));
            }
        }

        private OrderRequest order(Instrument instrument, double price) {
            Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
            long lots = 1 + random.nextLong(100);
            double away = price * random.nextInt(1, 20) / 1000.0;
            return switch (random.nextInt(4)) {
                case 0 -> new LimitOrder(instrument, side, lots, price - side.sign() * away);
                case 1 -> new StopOrder(instrument, side, lots, price + side.sign() * away);
                case 2 -> new TrailingStopOrder(instrument, side, lots, Trail.amount(away));
                default -> new MarketOrder(instrument, side, lots);
            };
        }
    }
}
