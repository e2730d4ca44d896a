package alchemist.datalake.postgres;

import alchemist.datalake.parquet.FlowBars;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;

import org.postgresql.copy.CopyIn;

import java.sql.SQLException;
import java.util.Locale;

/** Brings bars of one product into the tables, within the transaction that is open. */
final class BarUpload {

    private static final String SAME_BAR =
            "b.product_id = ? AND b.data_source_id = ? AND b.bar_type = ? AND b.ts = s.ts";

    private static final String UPSERT =
            """
            INSERT INTO ohlcv_bar AS b (product_id, data_source_id, bar_type, %1$s)
            SELECT ?, ?, ?, %1$s FROM bar_staging
            ON CONFLICT (product_id, data_source_id, bar_type, ts) DO UPDATE
            SET (open, high, low, close, volume, trades, vwap, buy_volume)
              = (EXCLUDED.open, EXCLUDED.high, EXCLUDED.low, EXCLUDED.close, EXCLUDED.volume,
                 EXCLUDED.trades, EXCLUDED.vwap, EXCLUDED.buy_volume)
            WHERE (b.open, b.high, b.low, b.close, b.volume, b.trades, b.vwap, b.buy_volume)
              IS DISTINCT FROM
                  (EXCLUDED.open, EXCLUDED.high, EXCLUDED.low, EXCLUDED.close, EXCLUDED.volume,
                   EXCLUDED.trades, EXCLUDED.vwap, EXCLUDED.buy_volume)
            """
                    .formatted(BinaryRows.COLUMNS);

    private final Database database;
    private final int product;

    private BarUpload(Database database, int product) {
        this.database = database;
        this.product = product;
    }

    /** Adds the product where it is new, and makes the staging table of this transaction. */
    static BarUpload begin(Database database, Instrument instrument) throws SQLException {
        String name = instrument.id().toString();
        database.execute(
                "INSERT INTO product AS p (name, asset_class, currency, time_zone) VALUES (?, ?, ?,"
                        + " ?) ON CONFLICT (name) DO UPDATE SET asset_class = EXCLUDED.asset_class,"
                        + " currency = EXCLUDED.currency, time_zone = EXCLUDED.time_zone WHERE"
                        + " (p.asset_class, p.currency, p.time_zone) IS DISTINCT FROM"
                        + " (EXCLUDED.asset_class, EXCLUDED.currency, EXCLUDED.time_zone)",
                name,
                instrument.assetClass().name().toLowerCase(Locale.ROOT),
                instrument.currency(),
                instrument.zone().getId());
        database.execute(
                "CREATE TEMPORARY TABLE bar_staging ON COMMIT DROP AS SELECT "
                        + BinaryRows.COLUMNS
                        + " FROM ohlcv_bar WITH NO DATA");
        return new BarUpload(
                database, (int) database.number("SELECT id FROM product WHERE name = ?", name));
    }

    /** Adds the bars of one file of the lake. */
    Counts add(FlowBars bars, String source) throws SQLException {
        database.execute("TRUNCATE bar_staging");
        CopyIn copy =
                database.copyIn(
                        "COPY bar_staging (" + BinaryRows.COLUMNS + ") FROM STDIN (FORMAT binary)");
        BinaryRows rows = new BinaryRows(copy);
        try {
            rows.write(bars);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        Object[] key = {product, source(source), barType(bars.bars().period())};
        long there =
                database.number(
                        "SELECT count(*) FROM bar_staging s JOIN ohlcv_bar b ON " + SAME_BAR, key);
        long touched = database.update(UPSERT, key);
        long added = bars.bars().size() - rows.skipped() - there;
        return new Counts(added, touched - added, there - (touched - added), rows.skipped());
    }

    private int source(String name) throws SQLException {
        database.execute(
                "INSERT INTO data_source (name) VALUES (?) ON CONFLICT (name) DO NOTHING", name);
        return (int) database.number("SELECT id FROM data_source WHERE name = ?", name);
    }

    /** The names trading-data gave to its three lengths. */
    static String barType(BarPeriod period) {
        return switch (period.toString()) {
            case "1m" -> "min_bar";
            case "1h" -> "hour_bar";
            case "1d" -> "day_bar";
            default -> period.toString();
        };
    }

    /** What became of bars. */
    record Counts(long added, long changed, long unchanged, long skipped) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    added + other.added,
                    changed + other.changed,
                    unchanged + other.unchanged,
                    skipped + other.skipped);
        }
    }
}
