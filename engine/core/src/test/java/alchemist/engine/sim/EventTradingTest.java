package alchemist.engine.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.Scenario;
import alchemist.engine.Script;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.kernel.Command;
import alchemist.engine.kernel.Deployment;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Quote;
import alchemist.engine.model.Tick;
import alchemist.engine.order.Bracket;
import alchemist.engine.order.LimitIfTouchedOrder;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.MarketIfTouchedOrder;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.Side;
import alchemist.engine.order.StopLimitOrder;
import alchemist.engine.order.StopOrder;
import alchemist.engine.order.TimeInForce;
import alchemist.engine.order.Trail;
import alchemist.engine.order.TrailingStopLimitOrder;
import alchemist.engine.order.TrailingStopOrder;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.RiskGate;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.UnaryOperator;

/** What trades and quotes do to orders, event for event, worked out by hand. */
class EventTradingTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long DAY = 86_400 * SECOND;

    @Nested
    class AgainstTrades extends World {

        AgainstTrades() {
            super(settings -> settings.withFill(FillModel.TRADES));
            trade(0, 100, 500);
        }

        @Test
        void aMarketOrderTradesAtTheNextTrade() {
            send(new MarketOrder(Scenario.STOCK, Side.BUY, 10));
            trade(3, 101, 5);
            assertFills("BUY 10 @ 101.0 next-trade at 3");
        }

        @Test
        void anOrderDoesNotTradeAtTheTradeThatSetItOff() {
            send(new StopOrder(Scenario.STOCK, Side.BUY, 10, 102));
            trade(1, 101.99, 5);
            trade(2, 102, 5);
            assertFills();
            trade(3, 102.5, 5);
            assertFills("BUY 10 @ 102.5 stop at 3");
        }

        @Test
        void aLimitThatIsMarketableOnArrivalTakesThePriceThereIs() {
            send(buyLimit(10, 100.5));
            trade(1, 100.25, 5);
            assertFills("BUY 10 @ 100.25 limit-at-trade at 1");
        }

        @Test
        void aRestingLimitTradesAtItsPriceWhenItIsTradedThrough() {
            send(buyLimit(10, 99));
            trade(1, 99.5, 5);
            trade(2, 99, 1_000_000);
            assertFills();
            trade(3, 98.5, 5);
            assertFills("BUY 10 @ 99.0 limit-through at 3");
        }

        @Test
        void aSellLimitIsTheMirror() {
            send(new LimitOrder(Scenario.STOCK, Side.SELL, 10, 101));
            trade(1, 100, 5);
            trade(2, 101, 5);
            assertFills();
            trade(3, 101.01, 5);
            assertFills("SELL 10 @ 101.0 limit-through at 3");
        }

        @Test
        void aStopLimitRestsAfterItWasSetOff() {
            send(new StopLimitOrder(Scenario.STOCK, Side.BUY, 10, 102, 102.25));
            trade(1, 102, 5);
            trade(2, 102.5, 5);
            trade(3, 102.3, 5);
            assertFills();
            trade(4, 102.2, 5);
            assertFills("BUY 10 @ 102.25 limit-through at 4");
        }

        @Test
        void touchOrdersWaitForThePriceToComeToThem() {
            send(new MarketIfTouchedOrder(Scenario.STOCK, Side.BUY, 1, 99));
            send(new LimitIfTouchedOrder(Scenario.STOCK, Side.SELL, 2, 101, 100.5));
            trade(1, 101, 5);
            trade(2, 99, 5);
            trade(3, 99.25, 5);
            trade(4, 100.75, 5);
            assertFills("BUY 1 @ 99.25 touch at 3", "SELL 2 @ 100.5 limit-through at 4");
        }

        @Test
        void aTrailingStopFollowsEveryTrade() {
            send(new TrailingStopOrder(Scenario.STOCK, Side.SELL, 10, Trail.amount(2)));
            trade(1, 104, 5);
            trade(2, 102.01, 5);
            trade(3, 102, 5);
            assertFills();
            trade(4, 101.75, 5);
            assertFills("SELL 10 @ 101.75 stop at 4");
        }

        @Test
        void aTrailingStopLimitKeepsItsDistance() {
            send(new TrailingStopLimitOrder(Scenario.STOCK, Side.SELL, 10, Trail.amount(2), 0.5));
            trade(1, 104, 5);
            trade(2, 101.9, 5);
            trade(3, 101.25, 5);
            assertFills();
            trade(4, 101.75, 5);
            assertFills("SELL 10 @ 101.5 limit-through at 4");
        }

        @Test
        void theExitsOfABracketWorkFromTheTradeAfterTheEntrys() {
            var bracket = Bracket.of(new MarketOrder(Scenario.STOCK, Side.BUY, 10), 99, 101);
            var unused = script.context.submit(bracket);
            simulation.deliver();
            trade(1, 98, 5);
            assertFills("BUY 10 @ 98.0 next-trade at 1");
            trade(2, 101.5, 5);
            assertFills("BUY 10 @ 98.0 next-trade at 1", "SELL 10 @ 101.5 limit-at-trade at 2");
        }

        @Test
        void slippageMakesTheTradesPriceWorseAndALimitCapsIt() {
            restart(
                    settings ->
                            settings.withFill(FillModel.TRADES)
                                    .withSlippage(new SlippageModel.Fixed(0.1)));
            trade(0, 100, 5);
            send(new MarketOrder(Scenario.STOCK, Side.SELL, 1));
            send(buyLimit(2, 100.05));
            trade(1, 100, 5);
            assertFills("SELL 1 @ 99.9 next-trade at 1", "BUY 2 @ 100.05 limit-at-trade at 1");
        }

        @Test
        void aDayOrderExpiresAtTheFirstTradeOfALaterDay() {
            send(new LimitOrder(Scenario.STOCK, Side.BUY, 1, 90, OrderTerms.of(TimeInForce.DAY)));
            trade(3 * DAY / SECOND, 80, 5);
            assertFills();
            assertEquals(OrderState.EXPIRED, script.orders.getFirst().state());
        }

        @Test
        void whatIsNotHadAtOnceIsCancelled() {
            restart(
                    settings ->
                            settings.withFill(FillModel.TRADES)
                                    .withVolumeLimit(new VolumeLimit.Percent(100)));
            trade(0, 100, 5);
            send(market(8, TimeInForce.IOC));
            send(market(8, TimeInForce.FOK));
            trade(1, 101, 5);
            assertFills("BUY 5 @ 101.0 next-trade at 1");
            assertEquals(OrderState.CANCELLED, script.orders.get(0).state());
            assertEquals(OrderState.CANCELLED, script.orders.get(1).state());
        }

        @Test
        void theSizeOfATradeIsSharedByTheOrdersThatTakeOfIt() {
            restart(
                    settings ->
                            settings.withFill(FillModel.TRADES)
                                    .withVolumeLimit(new VolumeLimit.Percent(50)));
            trade(0, 100, 5);
            send(new MarketOrder(Scenario.STOCK, Side.BUY, 60));
            send(new MarketOrder(Scenario.STOCK, Side.SELL, 30));
            trade(1, 101, 100);
            trade(2, 102, 100);
            assertFills(
                    "BUY 50 @ 101.0 next-trade at 1",
                    "SELL 25 @ 101.0 next-trade at 1",
                    "BUY 10 @ 102.0 next-trade at 2",
                    "SELL 5 @ 102.0 next-trade at 2");
        }

        @Test
        void aLimitIsReachedOnceTheQueueAheadOfItHasTraded() {
            restart(
                    settings ->
                            settings.withFill(FillModel.TRADES)
                                    .withAccess(MarketAccess.DIRECT.withQueueAhead(100)));
            trade(0, 100, 5);
            send(buyLimit(50, 99));
            trade(1, 99.5, 5);
            trade(2, 99, 70);
            trade(3, 99, 50);
            trade(4, 99, 10);
            trade(5, 98, 1);
            assertFills(
                    "BUY 20 @ 99.0 limit-queue at 3",
                    "BUY 10 @ 99.0 limit-queue at 4",
                    "BUY 20 @ 99.0 limit-through at 5");
        }

        @Test
        void auctionOrdersTradeWithTheBars() {
            send(new MarketOrder(Scenario.STOCK, Side.BUY, 1, OrderTerms.of(TimeInForce.OPG)));
            trade(1, 100, 5);
            assertFills();
            long open = 2 * DAY;
            simulation.onBar(
                    MarketEvent.BarClosed.of(
                            Scenario.STOCK,
                            BarPeriod.ONE_MINUTE,
                            new Bar(open, 103, 104, 102, 103, 10)));
            assertFills("BUY 1 @ 103.0 next-open at " + open / SECOND);
        }

        @Test
        void quotesMeanNothing() {
            send(buyLimit(10, 101));
            quote(1, 99, 100);
            assertFills();
        }
    }

    @Nested
    class AgainstQuotes extends World {

        AgainstQuotes() {
            super(settings -> settings.withFill(FillModel.QUOTES));
            begin();
        }

        private void begin() {
            trade(0, 100, 5);
            quote(0, 99.9, 100.1);
        }

        @Test
        void marketOrdersPayTheSpread() {
            send(new MarketOrder(Scenario.STOCK, Side.BUY, 1));
            send(new MarketOrder(Scenario.STOCK, Side.SELL, 2));
            trade(1, 105, 5);
            assertFills();
            quote(2, 100, 100.25);
            assertFills("BUY 1 @ 100.25 at-quote at 2", "SELL 2 @ 100.0 at-quote at 2");
        }

        @Test
        void aRestingLimitTradesAtItsPriceWhenTheOtherSideComesToIt() {
            send(buyLimit(10, 99.95));
            quote(1, 99.9, 100);
            assertFills();
            quote(2, 99.8, 99.9);
            assertFills("BUY 10 @ 99.95 limit at 2");
        }

        @Test
        void aMarketableLimitTakesTheQuote() {
            send(new LimitOrder(Scenario.STOCK, Side.SELL, 10, 99));
            quote(1, 99.5, 99.75);
            assertFills("SELL 10 @ 99.5 limit-at-quote at 1");
        }

        @Test
        void aStopIsSetOffByTheSideItTradesAt() {
            send(new StopOrder(Scenario.STOCK, Side.SELL, 1, 99));
            send(new StopOrder(Scenario.STOCK, Side.BUY, 2, 101));
            quote(1, 99.01, 101);
            quote(2, 98.9, 99.5);
            assertFills("BUY 2 @ 101.0 stop at 1", "SELL 1 @ 98.9 stop at 2");
        }

        @Test
        void aTrailingStopOfALongFollowsTheBid() {
            send(new TrailingStopOrder(Scenario.STOCK, Side.SELL, 1, Trail.amount(1)));
            quote(1, 102, 110);
            quote(2, 101.01, 101.02);
            assertFills();
            quote(3, 101, 101.1);
            assertFills("SELL 1 @ 101.0 stop at 3");
        }

        @Test
        void eachSideHasItsSize() {
            restart(
                    settings ->
                            settings.withFill(FillModel.QUOTES)
                                    .withVolumeLimit(new VolumeLimit.Percent(100)));
            begin();
            send(new MarketOrder(Scenario.STOCK, Side.BUY, 10));
            send(new MarketOrder(Scenario.STOCK, Side.BUY, 10));
            send(new MarketOrder(Scenario.STOCK, Side.SELL, 10));
            simulation.on(
                    new MarketEvent.QuoteChanged(
                            Scenario.STOCK, new Quote(SECOND, 100, 101, 4, 15)));
            assertFills(
                    "BUY 10 @ 101.0 at-quote at 1",
                    "BUY 5 @ 101.0 at-quote at 1",
                    "SELL 4 @ 100.0 at-quote at 1");
        }

        @Test
        void aSideWithoutAnOfferTradesNothing() {
            send(new MarketOrder(Scenario.STOCK, Side.SELL, 1));
            quote(1, 0, 101);
            assertFills();
            quote(2, 100, 101);
            assertFills("SELL 1 @ 100.0 at-quote at 2");
        }

        @Test
        void postOnlyIsMeasuredAgainstTheQuote() {
            send(
                    new LimitOrder(
                            Scenario.STOCK,
                            Side.BUY,
                            1,
                            100.05,
                            new OrderTerms(TimeInForce.GTC, OrderTerms.NO_DATE, false, true)));
            assertEquals(OrderState.ACCEPTED, script.orders.getFirst().state());
        }
    }

    /** An engine before a simulated exchange, told event by event. */
    private static class World {

        Script script = new Script();
        Simulation simulation;

        World(UnaryOperator<SimulationSettings> conditions) {
            simulation = start(conditions);
        }

        private Simulation start(UnaryOperator<SimulationSettings> conditions) {
            Simulation started =
                    Simulation.of(
                            conditions.apply(SimulationSettings.standard()),
                            RiskGate.standard(new KillSwitch(), List.of()),
                            new SimulationListener() {});
            started.deploy(new Deployment("p", script, List.of(Scenario.STOCK), 100_000));
            started.command(new Command.StartStrategy("p"));
            return started;
        }

        void restart(UnaryOperator<SimulationSettings> conditions) {
            script = new Script();
            simulation = start(conditions);
        }

        Order send(OrderRequest request) {
            Order order = script.context.submit(request);
            script.orders.add(order);
            simulation.deliver();
            return order;
        }

        static LimitOrder buyLimit(long lots, double limit) {
            return new LimitOrder(Scenario.STOCK, Side.BUY, lots, limit);
        }

        static MarketOrder market(long lots, TimeInForce time) {
            return new MarketOrder(Scenario.STOCK, Side.BUY, lots, OrderTerms.of(time));
        }

        void trade(long second, double price, double size) {
            simulation.on(
                    new MarketEvent.Trade(Scenario.STOCK, Tick.of(second * SECOND, price, size)));
        }

        void quote(long second, double bid, double ask) {
            simulation.on(
                    new MarketEvent.QuoteChanged(
                            Scenario.STOCK, new Quote(second * SECOND, bid, ask, 0, 0)));
        }

        void assertFills(String... expected) {
            assertEquals(
                    List.of(expected),
                    script.fills.stream()
                            .map(
                                    fill ->
                                            "%s %d @ %s %s at %d"
                                                    .formatted(
                                                            fill.side(),
                                                            fill.lots(),
                                                            fill.price(),
                                                            fill.rule(),
                                                            fill.time() / SECOND))
                            .toList());
        }
    }
}
