package alchemist.app.report;

import alchemist.engine.account.Trade;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Closed trades as CSV with a header line, UTF-8, full precision. */
public final class TradesCsv {

    private static final String HEADER =
            "instrument,direction,quantity,entryBar,entryTime,entryPrice,exitBar,exitTime,"
                    + "exitPrice,pnl,pnlNet,bars,mae,mfe\n";

    private TradesCsv() {}

    /** Writes all trades; the stream stays open. */
    public static void write(List<Trade> trades, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(HEADER);
        for (Trade trade : trades) {
            writer.write(line(trade));
        }
        writer.flush();
    }

    private static String line(Trade trade) {
        return String.join(
                        ",",
                        trade.instrument().id().toString(),
                        trade.direction().name(),
                        number(trade.quantity()),
                        leg(trade.entry()),
                        leg(trade.exit()),
                        number(trade.pnl()),
                        number(trade.pnlNet()),
                        Integer.toString(trade.bars()),
                        number(trade.mae()),
                        number(trade.mfe()))
                + "\n";
    }

    private static String leg(Trade.Leg leg) {
        return leg.bar() + "," + Instant.ofEpochSecond(0, leg.time()) + "," + number(leg.price());
    }

    /** An empty cell where there is no value. */
    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }
}
