package alchemist.datalake.parquet;

import alchemist.datalake.event.EventSeries;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Which columns of a file hold the ids of its trades; −1 stands for a trade without one. */
enum TradeIdForm {
    /** No column. */
    NONE,
    /** {@code trade_id}. */
    NUMBER,
    /** {@code trade_id} with the lower half, {@code trade_id_high} with the upper half. */
    UUID;

    static final String KEY = "alchemist.trade_ids";

    static final String LOW = "trade_id";
    static final String HIGH = "trade_id_high";

    static TradeIdForm of(EventSeries events) {
        if (events.idHighs().length > 0) {
            return UUID;
        }
        return events.hasIds() ? NUMBER : NONE;
    }

    static TradeIdForm of(Map<String, String> metadata) throws IOException {
        String text = metadata.getOrDefault(KEY, "");
        for (TradeIdForm form : values()) {
            if (form.text().equals(text)) {
                return form;
            }
        }
        throw new IOException("the file does not say whether its trades have ids");
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns of ids by their names. */
    Map<String, long[]> columns(EventSeries events) {
        Map<String, long[]> columns = new LinkedHashMap<>();
        if (this != NONE) {
            columns.put(LOW, events.idLows());
        }
        if (this == UUID) {
            columns.put(HIGH, events.idHighs());
        }
        return columns;
    }
}
