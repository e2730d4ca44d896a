package alchemist.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.Script;
import alchemist.engine.account.Account;
import alchemist.engine.account.AccountTerms;
import alchemist.engine.account.AccountType;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.BarSeries;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderDraft;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.OrderType;
import alchemist.engine.order.Side;
import alchemist.engine.order.Trail;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.RiskGate;
import alchemist.engine.risk.RiskRules;
import alchemist.engine.risk.TradingState;
import alchemist.engine.sim.Simulation;
import alchemist.engine.sim.SimulationListener;
import alchemist.engine.sim.SimulationSettings;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** No sequence of orders, amendments and fills gets past a limit that is on. */
class RiskLimitsTest {

    private static final List<OrderType> TYPES = List.of(OrderType.values());
    private static final int SEQUENCES = 1_000;
    private static final int BARS = 60;
    private static final double MOST = 2_000;
    private static final double CASH = 5_000;

    @Test
    void noSequenceGetsPastALimit() {
        long fills = 0;
        long refused = 0;
        long reducing = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Sequence sequence = new Sequence(seed);
            sequence.run();
            fills += sequence.script.fills.size();
            refused += sequence.refused;
            reducing += sequence.reduced;
        }
        // The law is not kept by doing nothing.
        assertTrue(fills > 10 * SEQUENCES, fills + " fills");
        assertTrue(refused > 10 * SEQUENCES, refused + " refused");
        assertTrue(reducing > SEQUENCES / 4, reducing + " fills while REDUCING");
    }

    /** A random trader whose every step is checked. */
    private static final class Sequence implements SimulationListener {

        private final SplittableRandom random;
        private final KillSwitch killSwitch = new KillSwitch();
        private final Script script = new Script();
        private final BarSeries bars;
        private final AccountType type;
        private final Simulation simulation;

        /** Orders that were let go, as they are now, while only closing was allowed. */
        private final Set<Long> closing = new HashSet<>();

        private long lots;
        private long refused;
        private long reduced;

        Sequence(int seed) {
            random = new SplittableRandom(seed);
            bars = Scenario.randomBars(BARS, seed).series();
            type = seed % 2 == 0 ? AccountType.CASH : AccountType.PROCEEDS_FREE;
            AccountTerms terms = AccountTerms.of(CASH).withType(type);
            simulation =
                    Simulation.of(
                            SimulationSettings.standard().withAccount(terms),
                            RiskGate.standard(killSwitch, List.of(RiskRules.maxOrderValue(MOST))),
                            this);
            simulation.deploy(
                    new Deployment(
                            "p", script, List.of(Scenario.STOCK), terms, RunConditions.standard()));
            simulation.command(new Command.StartStrategy("p"));
        }

        void run() {
            int reducingFrom = random.nextInt(BARS / 2, BARS);
            int haltedFrom = random.nextInt(reducingFrom, BARS + 10);
            for (int i = 0; i < BARS; i++) {
                if (i == reducingFrom) {
                    killSwitch.reduceOnly();
                } else if (i == haltedFrom) {
                    killSwitch.halt();
                }
                simulation.onBar(
                        MarketEvent.BarClosed.of(Scenario.STOCK, bars.period(), bars.bar(i)));
                for (int act = random.nextInt(4); act > 0; act--) {
                    act();
                }
            }
            assertEquals(StrategyState.RUNNING, simulation.engine().state("p"));
        }

        private void act() {
            List<Order> working = script.context.workingOrders();
            int what = working.isEmpty() ? 0 : random.nextInt(5);
            if (what < 3) {
                OrderDraft draft = draft();
                script.orders.add(script.context.submit(draft.request()));
            } else {
                Order order = working.get(random.nextInt(working.size()));
                if (what == 3) {
                    Amendment changed = amended(order);
                    simulation.command(new Command.AmendOrder(order.id(), changed));
                } else {
                    script.context.cancel(order);
                }
            }
            simulation.deliver();
        }

        private OrderDraft draft() {
            OrderType type = TYPES.get(random.nextInt(TYPES.size()));
            Amendment figures =
                    new Amendment(
                            size(), price(), price(), Trail.amount(random.nextDouble(0.1, 1)), 0.1);
            Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
            return new OrderDraft(type, Scenario.STOCK, side, figures, OrderTerms.GTC);
        }

        private Amendment amended(Order order) {
            Amendment now = Amendment.of(order.request()).withLots(size());
            return now.withLimit(now.limit() * random.nextDouble(0.99, 1.01))
                    .withStop(now.stop() * random.nextDouble(0.99, 1.01));
        }

        private long size() {
            return random.nextInt(-1, 25);
        }

        private double price() {
            return account().position(0).lastPrice() * random.nextDouble(0.99, 1.01);
        }

        @Override
        public void onOrder(Order order, OrderEvent event) {
            switch (event) {
                case OrderEvent.Submitted _ -> letGo(order);
                case OrderEvent.Amended _ -> letGo(order);
                case OrderEvent.Denied _ -> refused++;
                case OrderEvent.Filled filled -> filled(order, filled);
                case OrderEvent.Accepted _,
                        OrderEvent.CancelRequested _,
                        OrderEvent.CancelRejected _,
                        OrderEvent.AmendRequested _,
                        OrderEvent.AmendRejected _,
                        OrderEvent.Cancelled _,
                        OrderEvent.Rejected _,
                        OrderEvent.Expired _ -> {}
            }
        }

        @Override
        public void onAmendmentRefused(Order order, String reason) {
            refused++;
        }

        private void letGo(Order order) {
            assertTrue(killSwitch.state() != TradingState.HALTED, "nothing leaves when halted");
            assertTrue(order.request().lots() > 0, "a size above 0");
            double value = order.request().lots() * account().position(0).lastPrice();
            assertTrue(value <= MOST, "an order of " + value);
            if (killSwitch.state() == TradingState.REDUCING) {
                closing.add(order.id());
            }
        }

        private void filled(Order order, OrderEvent.Filled event) {
            long before = lots;
            lots += event.fill().signedLots();
            assertEquals(lots, account().position(0).lots());
            boolean opens = before * event.fill().signedLots() >= 0 || before * lots < 0;
            if (opens) {
                assertTrue(account().cash() >= 0, "cash of " + account().cash());
            }
            if (type == AccountType.CASH) {
                assertTrue(lots >= 0, "a cash account holds " + lots);
            }
            if (closing.contains(order.id())) {
                reduced++;
                assertTrue(!opens, "order " + order + " opened: " + before + " to " + lots);
            }
            assertTrue(order.state() != OrderState.DENIED);
        }

        private Account account() {
            return simulation.engine().account("p");
        }
    }
}
