package alchemist.datalake.source;

import alchemist.datalake.text.Fields;
import alchemist.datalake.text.Numbers;
import alchemist.engine.model.Bar;

/** Reads and checks the numbers of a row. Not thread-safe. */
final class PriceCheck {

    private final CsvFormat format;
    private final CsvColumns roles;
    private final Fields fields;
    private final boolean anyPrice;

    private double open;
    private double high;
    private double low;
    private double close;
    private double volume;

    PriceCheck(CsvFormat format, Fields fields, boolean anyPrice) {
        this.format = format;
        this.fields = fields;
        this.anyPrice = anyPrice;
        roles = format.roles();
    }

    /** Reads the current row; returns what is wrong, which is nothing when empty. */
    String read() {
        open = number(roles.open());
        high = number(roles.high());
        low = number(roles.low());
        close = number(roles.close());
        volume = roles.volume() == CsvColumns.NONE ? 0 : number(roles.volume());
        // One test passes good rows; the comparisons are false for NaN, which stands for no number.
        boolean good =
                low <= open
                        && open <= high
                        && low <= close
                        && close <= high
                        && volume >= 0
                        && (anyPrice || low > 0);
        return good ? "" : problem();
    }

    Bar bar(long time) {
        return new Bar(time, open, high, low, close, volume);
    }

    private double number(int column) {
        return Numbers.decimal(fields.bytes(), fields.from(column), fields.to(column));
    }

    private String problem() {
        int[] columns = {roles.open(), roles.high(), roles.low(), roles.close()};
        double[] values = {open, high, low, close};
        for (int i = 0; i < columns.length; i++) {
            if (Double.isNaN(values[i])) {
                return notANumber(columns[i], "price");
            }
        }
        if (Double.isNaN(volume)) {
            return notANumber(roles.volume(), "volume");
        }
        for (int i = 0; i < columns.length; i++) {
            if (!anyPrice && values[i] <= 0) {
                return "the price %s is not above zero (column %s)"
                        .formatted(fields.shown(columns[i]), name(columns[i]));
            }
        }
        if (volume < 0) {
            return "the volume %s is below zero (column %s)"
                    .formatted(fields.shown(roles.volume()), name(roles.volume()));
        }
        return shape();
    }

    private String shape() {
        if (high < low) {
            return "high %s is below low %s"
                    .formatted(fields.shown(roles.high()), fields.shown(roles.low()));
        }
        boolean openWrong = open < low || open > high;
        return "%s %s is outside of low %s to high %s"
                .formatted(
                        openWrong ? "open" : "close",
                        fields.shown(openWrong ? roles.open() : roles.close()),
                        fields.shown(roles.low()),
                        fields.shown(roles.high()));
    }

    private String notANumber(int column, String what) {
        return fields.isEmpty(column)
                ? "the %s is missing (column %s)".formatted(what, name(column))
                : "'%s' is not a %s (column %s)"
                        .formatted(fields.shown(column), what, name(column));
    }

    private String name(int column) {
        return format.columns().get(column);
    }
}
