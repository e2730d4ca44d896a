package alchemist.engine.sim;

import alchemist.engine.Scenario;
import alchemist.engine.account.AccountType;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Margin;
import alchemist.engine.order.Bracket;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.Side;
import alchemist.engine.order.StopLimitOrder;
import alchemist.engine.order.StopOrder;
import alchemist.engine.order.TimeInForce;
import alchemist.engine.order.Trail;
import alchemist.engine.order.TrailingStopLimitOrder;
import alchemist.engine.order.TrailingStopOrder;
import alchemist.engine.strategy.BracketOrders;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyContext;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What each of the recorded cases does, bar by bar, and under which conditions. */
final class MicroCases {

    private static final Instrument STOCK = Scenario.STOCK;
    private static final Instrument FUTURE =
            new Instrument(
                    STOCK.id(),
                    STOCK.assetClass(),
                    STOCK.currency(),
                    STOCK.tickSize(),
                    STOCK.lotSize(),
                    BigDecimal.valueOf(5),
                    STOCK.zone(),
                    new Margin(1000, 0));

    private static final Map<String, MicroCases> ALL = new LinkedHashMap<>();

    private final Map<Integer, Consumer<Player>> actions = new HashMap<>();
    private UnaryOperator<SimulationSettings> conditions = settings -> settings;
    private Instrument instrument = STOCK;
    private boolean checksCash = true;

    static {
        add("market_buy_next_open").at(0, p -> p.buy(10));
        add("market_sell_short").at(0, p -> p.sell(10)).at(4, Player::flatten);
        add("market_sell_short_noshortcash")
                .at(0, p -> p.sell(10))
                .at(4, Player::flatten)
                .under(s -> s.withAccountType(AccountType.PROCEEDS_HELD));
        add("market_reverse").at(0, p -> p.buy(10)).at(3, p -> p.sell(25)).under(percent(0.001));
        add("limit_buy_touch").at(1, p -> p.limit(Side.BUY, 97.5));
        add("limit_buy_intrabar").at(3, p -> p.limit(Side.BUY, 97));
        add("limit_buy_better_open").at(4, p -> p.limit(Side.BUY, 95));
        add("limit_sell_touch").at(0, p -> p.buy(10)).at(1, p -> p.limit(Side.SELL, 102.75));
        add("stop_sell_intrabar").at(0, p -> p.buy(10)).at(1, p -> p.stop(Side.SELL, 97.5));
        add("stop_buy_intrabar").at(5, p -> p.stop(Side.BUY, 96.5));
        add("stoplimit_buy_nofill").at(5, p -> p.stopLimit(Side.BUY, 96.5, 96));
        add("stoplimit_buy_fill").at(5, p -> p.stopLimit(Side.BUY, 96.5, 96.8));
        add("stop_buy_gap").at(6, p -> p.stop(Side.BUY, 96.8));
        add("stoplimit_sell").at(0, p -> p.buy(10)).at(1, p -> p.stopLimit(Side.SELL, 98.5, 98));
        add("stoptrail_sell_amount").at(0, p -> p.buy(10)).at(1, p -> p.trail(Trail.amount(2.5)));
        add("stoptrail_sell_percent").at(0, p -> p.buy(10)).at(1, p -> p.trail(Trail.percent(2)));
        add("stoptraillimit_sell")
                .at(0, p -> p.buy(10))
                .at(
                        1,
                        p ->
                                p.send(
                                        new TrailingStopLimitOrder(
                                                p.traded(), Side.SELL, 10, Trail.amount(1.5), 1)));
        add("close_order")
                .at(
                        1,
                        p ->
                                p.send(
                                        new MarketOrder(
                                                p.traded(),
                                                Side.BUY,
                                                10,
                                                OrderTerms.of(TimeInForce.CLS))));
        add("valid_day_expire")
                .at(
                        0,
                        p ->
                                p.send(
                                        new LimitOrder(
                                                p.traded(),
                                                Side.BUY,
                                                10,
                                                50,
                                                OrderTerms.goodTill(
                                                        p.barTime() + 3 * Scenario.MINUTE))));
        add("cancel").at(0, p -> p.limit(Side.BUY, 50)).at(2, p -> p.cancel(0));
        add("oco_group")
                .at(
                        1,
                        p ->
                                p.group(
                                        new LimitOrder(p.traded(), Side.BUY, 10, 97.0),
                                        new StopOrder(p.traded(), Side.BUY, 10, 103.5),
                                        new LimitOrder(p.traded(), Side.BUY, 10, 90.0)));
        add("bracket_target").at(0, p -> p.bracket(100.5, 96, 102.8));
        add("bracket_stop").at(2, p -> p.bracket(101.5, 94.5, 106));
        add("bracket_same_bar").at(2, p -> p.bracket(101.5, 97.5, 106));
        add("bracket_child_cancel").at(0, p -> p.bracket(100.5, 90, 110)).at(3, p -> p.cancel(1));
        add("bracket_parent_cancel").at(0, p -> p.bracket(90, 85, 110)).at(2, p -> p.cancel(0));
        add("margin_reject").at(0, p -> p.buy(1000));
        add("margin_at_exec").at(3, p -> p.buy(105));
        add("nocheck_submit").at(0, p -> p.buy(1000)).checksCash = false;
        add("commission_perc").at(0, p -> p.buy(10)).at(3, p -> p.sell(10)).under(percent(0.001));
        add("commission_fixed_future")
                        .at(0, p -> p.buy(2))
                        .at(3, p -> p.sell(2))
                        .under(s -> s.withCommission(new CommissionModel.PerUnit(2)))
                        .instrument =
                FUTURE;
        add("slip_perc")
                .at(0, p -> p.buy(10))
                .at(3, p -> p.sell(10))
                .under(s -> s.withSlippage(new SlippageModel.Percent(0.01)));
        add("slip_fixed_stop")
                .at(0, p -> p.buy(10))
                .at(1, p -> p.stop(Side.SELL, 98.5))
                .under(
                        s ->
                                s.withSlippage(
                                        new SlippageModel.Fixed(0.25),
                                        new SlippageCaps(false, false)));
        add("slip_out")
                .at(0, p -> p.buy(10))
                .under(
                        s ->
                                s.withSlippage(
                                        new SlippageModel.Fixed(5), new SlippageCaps(true, true)));
        add("slip_limit")
                .at(4, p -> p.limit(Side.BUY, 94.5))
                .under(s -> s.withSlippage(new SlippageModel.Fixed(1)));
        add("coc").at(1, p -> p.buy(10)).under(s -> s.withFill(FillModel.THIS_CLOSE));
        add("coo").atOpen(2, p -> p.buy(10));
        add("filler_fixed")
                .at(0, p -> p.buy(25))
                .under(s -> s.withVolumeLimit(new VolumeLimit.Units(10)));
        add("filler_perc")
                .at(0, p -> p.buy(25))
                .under(s -> s.withVolumeLimit(new VolumeLimit.Percent(1)));
        add("target_value")
                .at(0, p -> p.targetValue(5000))
                .at(4, p -> p.targetValue(1000))
                .at(6, p -> p.targetValue(0));
        add("target_percent")
                .at(0, p -> p.targetPercent(0.5))
                .at(4, p -> p.targetPercent(0.25))
                .at(7, p -> p.targetPercent(-0.25));
        add("close_flat").at(0, Player::flatten);
    }

    private static MicroCases add(String name) {
        MicroCases micro = new MicroCases();
        ALL.put(name, micro);
        return micro;
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    static MicroCases of(String name) {
        MicroCases micro = ALL.get(name);
        if (micro == null) {
            throw new IllegalArgumentException("unknown case " + name);
        }
        return micro;
    }

    private MicroCases at(int bar, Consumer<Player> action) {
        actions.put(bar, action);
        return this;
    }

    /** At the open of a bar, before it trades. */
    private MicroCases atOpen(int bar, Consumer<Player> action) {
        return at(-1 - bar, action);
    }

    private MicroCases under(UnaryOperator<SimulationSettings> changed) {
        conditions = changed;
        return this;
    }

    private static UnaryOperator<SimulationSettings> percent(double rate) {
        return settings -> settings.withCommission(new CommissionModel.Percent(rate));
    }

    Instrument instrument() {
        return instrument;
    }

    SimulationSettings settings(double cash) {
        return conditions.apply(SimulationSettings.standard().withCash(cash));
    }

    boolean checksCash() {
        return checksCash;
    }

    /** How many bars before the one that trades them orders are made; 0 for those made at opens. */
    int madeBefore() {
        return tradesAtOpen() ? 0 : 1;
    }

    private boolean tradesAtOpen() {
        return actions.keySet().stream().anyMatch(bar -> bar < 0);
    }

    Strategy strategy() {
        return new Player(actions, tradesAtOpen());
    }

    /** Does what is planned for each bar. */
    private static final class Player extends SingleInstrumentStrategy {
        private final Map<Integer, Consumer<Player>> actions;
        private final List<Order> orders = new ArrayList<>();
        private final boolean tradesAtOpen;
        private int bar;
        private long time;

        Player(Map<Integer, Consumer<Player>> actions, boolean tradesAtOpen) {
            this.actions = actions;
            this.tradesAtOpen = tradesAtOpen;
        }

        @Override
        public void onStart(StrategyContext started) {
            super.onStart(started);
            if (tradesAtOpen) {
                started.tradeAtOpen();
            }
        }

        @Override
        public void onOpen(Instrument instrument, double open) {
            actions.getOrDefault(-1 - bar, p -> {}).accept(this);
        }

        @Override
        public void onBar(Instrument instrument, Bar closed) {
            time = closed.time();
            actions.getOrDefault(bar, p -> {}).accept(this);
            bar++;
        }

        Instrument traded() {
            return context().instrument();
        }

        long barTime() {
            return time;
        }

        void send(OrderRequest request) {
            orders.add(context().submit(request));
        }

        void buy(long lots) {
            send(new MarketOrder(traded(), Side.BUY, lots));
        }

        void sell(long lots) {
            send(new MarketOrder(traded(), Side.SELL, lots));
        }

        void limit(Side side, double price) {
            send(new LimitOrder(traded(), side, 10, price));
        }

        void stop(Side side, double price) {
            send(new StopOrder(traded(), side, 10, price));
        }

        void stopLimit(Side side, double stop, double limit) {
            send(new StopLimitOrder(traded(), side, 10, stop, limit));
        }

        void trail(Trail trail) {
            send(new TrailingStopOrder(traded(), Side.SELL, 10, trail));
        }

        void group(OrderRequest... requests) {
            orders.addAll(context().submitGroup(List.of(requests)));
        }

        void bracket(double limit, double stopLoss, double takeProfit) {
            BracketOrders made =
                    context()
                            .submit(
                                    Bracket.of(
                                            new LimitOrder(traded(), Side.BUY, 10, limit),
                                            stopLoss,
                                            takeProfit));
            orders.addAll(List.of(made.entry(), made.stopLoss(), made.takeProfit()));
        }

        void cancel(int index) {
            context().cancel(orders.get(index));
        }

        void targetValue(double value) {
            orderTargetValue(value);
        }

        void targetPercent(double share) {
            orderTargetPercent(share);
        }

        void flatten() {
            close();
        }
    }
}
