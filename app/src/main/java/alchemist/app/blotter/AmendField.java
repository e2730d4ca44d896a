package alchemist.app.blotter;

import alchemist.app.form.Amounts;
import alchemist.app.form.CheckedText;
import alchemist.app.fx.Numbers;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.Trail;
import alchemist.engine.order.TrailingStopLimitOrder;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A number of a working order that is being changed. For the JavaFX thread. */
public final class AmendField {

    private static final int PERCENT_DECIMALS = 6;

    /** What there is to change. */
    enum Kind {
        QUANTITY("Quantity"),
        LIMIT("Limit"),
        STOP("Stop"),
        TRAIL("Trail"),
        LIMIT_OFFSET("Limit below stop");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** Those that an order has. */
        static List<Kind> of(OrderRequest order) {
            List<Kind> kinds = new ArrayList<>(List.of(QUANTITY));
            if (order.trail() != null) {
                kinds.add(TRAIL);
            } else {
                if (!Double.isNaN(order.stop())) {
                    kinds.add(STOP);
                }
                if (!Double.isNaN(order.limit())) {
                    kinds.add(LIMIT);
                }
            }
            if (order instanceof TrailingStopLimitOrder) {
                kinds.add(LIMIT_OFFSET);
            }
            return kinds;
        }
    }

    private final Kind kind;
    private final OrderRow row;
    private final CheckedText<UnaryOperator<Amendment>> text;

    private AmendField(Kind kind, OrderRow row, Amendment proposed) {
        this.kind = kind;
        this.row = row;
        text = new CheckedText<>(show(proposed), this::read);
    }

    static List<AmendField> of(OrderRow row, Amendment proposed) {
        return Kind.of(row.order().request()).stream()
                .map(kind -> new AmendField(kind, row, proposed))
                .toList();
    }

    /** For example {@code Limit}. */
    public String title() {
        return kind.title;
    }

    /** What may be entered, in a few words. */
    public String hint() {
        return switch (kind) {
            case QUANTITY -> "in all";
            case LIMIT, STOP, LIMIT_OFFSET -> row.instrument().currency();
            case TRAIL -> row.instrument().currency() + ", or 2 %";
        };
    }

    /** What is being typed, and what it does to an amendment. */
    public CheckedText<UnaryOperator<Amendment>> text() {
        return text;
    }

    /** {@code limit 95.00 → 99.00}; empty while it can't be read or stays as it is. */
    Optional<String> change(Amendment now) {
        UnaryOperator<Amendment> wanted = text.valueProperty().get();
        if (wanted == null) {
            return Optional.empty();
        }
        String before = show(now);
        String after = show(wanted.apply(now));
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(
                        "%s %s → %s".formatted(title().toLowerCase(Locale.ROOT), before, after));
    }

    private String show(Amendment amendment) {
        Instrument instrument = row.instrument();
        return switch (kind) {
            case QUANTITY ->
                    Numbers.quantity(
                            instrument.units(amendment.lots()), instrument.quantityDecimals());
            case LIMIT -> price(amendment.limit());
            case STOP -> price(amendment.stop());
            case TRAIL -> show(amendment.trail());
            case LIMIT_OFFSET -> price(amendment.limitOffset());
        };
    }

    private String show(@Nullable Trail trail) {
        if (trail == null) {
            return "";
        }
        return trail.amount() > 0
                ? price(trail.amount())
                : Numbers.quantity(trail.fraction() * 100, PERCENT_DECIMALS) + " %";
    }

    private String price(double value) {
        return Numbers.price(value, row.instrument().priceDecimals());
    }

    private UnaryOperator<Amendment> read(String typed) {
        return switch (kind) {
            case QUANTITY -> lots(typed);
            case LIMIT -> {
                double limit = onGrid(Amounts.parse(typed), row.instrument().tickSize());
                yield amendment -> amendment.withLimit(limit);
            }
            case STOP -> {
                double stop = onGrid(Amounts.parse(typed), row.instrument().tickSize());
                yield amendment -> amendment.withStop(stop);
            }
            case TRAIL -> {
                Trail trail = trail(typed);
                yield amendment -> amendment.withTrail(trail);
            }
            case LIMIT_OFFSET -> {
                double offset = onGrid(Amounts.parse(typed), row.instrument().tickSize());
                yield amendment -> amendment.withLimitOffset(offset);
            }
        };
    }

    private UnaryOperator<Amendment> lots(String typed) {
        Instrument instrument = row.instrument();
        double units = onGrid(Amounts.parsePositive(typed), instrument.lotSize());
        long lots = instrument.lots(units);
        long filled = row.order().filledLots();
        if (lots <= filled) {
            throw new IllegalArgumentException(
                    Numbers.quantity(instrument.units(filled), instrument.quantityDecimals())
                            + " are filled already. Enter more, or cancel the order.");
        }
        return amendment -> amendment.withLots(lots);
    }

    private static Trail trail(String typed) {
        if (typed.endsWith("%")) {
            double percent = Amounts.parsePositive(typed.substring(0, typed.length() - 1).strip());
            if (percent >= 100) {
                throw new IllegalArgumentException("Must be below 100 %.");
            }
            return Trail.percent(percent);
        }
        return Trail.amount(Amounts.parsePositive(typed));
    }

    /** Refuses what is no multiple of a tick or a lot. */
    static double onGrid(double value, BigDecimal step) {
        if (BigDecimal.valueOf(value).remainder(step).signum() != 0) {
            throw new IllegalArgumentException(
                    "Must be a multiple of " + step.stripTrailingZeros().toPlainString() + ".");
        }
        return value;
    }
}
