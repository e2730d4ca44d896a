package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Times;
import alchemist.engine.model.Instrument;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.FillModel;
import alchemist.engine.sim.FinancingModel;
import alchemist.engine.sim.LatencyModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.sim.SlippageModel;
import alchemist.engine.sim.VolumeLimit;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How reports apply the app's formatters of numbers and times to what they show. */
public final class Figures {

    private static final long MINUTE = 60_000_000_000L;
    private static final int MOST_DECIMALS = 8;
    private static final double SMALL = 0.01;
    private static final double FINE = 0.001;

    private Figures() {}

    /** The start of a bar: the date for days and longer, date and time for shorter periods. */
    public static String barTime(long nanos, ZoneId zone, boolean intraday) {
        if (!intraday) {
            return Times.date(nanos, zone);
        }
        return nanos % MINUTE == 0 ? Times.minute(nanos, zone) : Times.dateTime(nanos, zone);
    }

    /** A price that may lie between ticks: two decimals more than the tick has where needed. */
    public static String price(double value, Instrument instrument) {
        int decimals = instrument.priceDecimals();
        if (Double.isFinite(value)) {
            int needed = BigDecimal.valueOf(value).stripTrailingZeros().scale();
            decimals = Math.max(decimals, Math.min(needed, decimals + 2));
        }
        return Numbers.price(value, decimals);
    }

    /** A return in percent with its sign; small ones get more decimals, so that they show. */
    static String gain(double fraction) {
        double size = Math.abs(fraction);
        int decimals = size == 0 || size >= SMALL ? 1 : size < FINE ? 3 : 2;
        String percent = Numbers.percent(fraction, decimals);
        return fraction > 0 ? "+" + percent : percent;
    }

    public static String quantity(double units) {
        return Numbers.quantity(units, MOST_DECIMALS);
    }

    /** A mean number of bars. */
    static String bars(double bars) {
        return Double.isNaN(bars) ? Numbers.UNKNOWN : Numbers.ratio(bars, 1) + " bars";
    }

    /** A commission model in words. */
    public static String commission(CommissionModel commission) {
        return switch (commission) {
            case CommissionModel.None _ -> "none";
            case CommissionModel.Percent percent -> quantity(100 * percent.rate()) + " % of value";
            case CommissionModel.PerUnit perUnit -> quantity(perUnit.amount()) + " per unit";
            case CommissionModel.PerShare plan -> perShare(plan);
            case CommissionModel.MakerTaker rates ->
                    "%s %% maker, %s %% taker"
                            .formatted(
                                    quantity(100 * rates.maker()), quantity(100 * rates.taker()));
        };
    }

    /** A slippage model in words. */
    public static String slippage(SlippageModel slippage) {
        return switch (slippage) {
            case SlippageModel.None _ -> "none";
            case SlippageModel.Percent percent ->
                    quantity(100 * percent.share()) + " % of the price";
            case SlippageModel.Fixed fixed -> quantity(fixed.amount()) + " of price";
            case SlippageModel.Ticks ticks ->
                    quantity(ticks.ticks()) + (ticks.ticks() == 1 ? " tick" : " ticks");
            case SlippageModel.VolumeShare share ->
                    quantity(share.impact()) + " × (order / volume)²";
        };
    }

    /** A volume limit in words. */
    public static String volumeLimit(VolumeLimit limit) {
        return switch (limit) {
            case VolumeLimit.None _ -> "none";
            case VolumeLimit.Units units -> quantity(units.units()) + " units a bar";
            case VolumeLimit.Percent percent -> quantity(percent.percent()) + " % of volume";
        };
    }

    /** A fill model in words. */
    public static String fill(FillModel fill) {
        return fill == FillModel.OHLC_PATH ? "OHLC path" : fill.text().replace('-', ' ');
    }

    /** Costs and fills in a line; what is not in force is left out. */
    public static String conditions(SimulationSettings settings) {
        List<String> words = new ArrayList<>();
        boolean free = settings.commission() instanceof CommissionModel.None;
        words.add(free ? "no costs" : commission(settings.commission()));
        words.add(fill(settings.fill()));
        if (!(settings.slippage() instanceof SlippageModel.None)) {
            words.add("slippage " + slippage(settings.slippage()));
        }
        if (!(settings.volumeLimit() instanceof VolumeLimit.None)) {
            words.add("at most " + volumeLimit(settings.volumeLimit()));
        }
        account(settings).ifPresent(words::add);
        if (!(settings.access().latency() instanceof LatencyModel.None)) {
            words.add("latency " + settings.access().latency().text());
        }
        return String.join(" · ", words);
    }

    /** Account and financing in words; empty for the usual account, whose money costs nothing. */
    public static Optional<String> account(SimulationSettings settings) {
        List<String> words = new ArrayList<>();
        switch (settings.account().type()) {
            case PROCEEDS_FREE -> {}
            case PROCEEDS_HELD -> words.add("short proceeds held");
            case CASH -> words.add("cash account");
            case REG_T -> words.add("Reg T margin account");
        }
        if (!settings.account().currency().isEmpty()) {
            words.add("in " + settings.account().currency());
        }
        if (!settings.financing().equals(FinancingModel.NONE)) {
            words.add("financing " + settings.financing().text());
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", words));
    }

    private static String perShare(CommissionModel.PerShare plan) {
        String name =
                plan.equals(CommissionModel.PerShare.IB_FIXED)
                        ? "IB fixed: "
                        : plan.equals(CommissionModel.PerShare.IB_TIERED) ? "IB tiered: " : "";
        String most =
                Double.isInfinite(plan.max())
                        ? ""
                        : ", at most " + quantity(100 * plan.max()) + " % of value";
        return name
                + quantity(plan.amount())
                + " per share, at least "
                + quantity(plan.min())
                + most;
    }

    /** A strategy parameter's value. */
    public static String parameter(Object value) {
        return value instanceof Number number ? quantity(number.doubleValue()) : value.toString();
    }
}
