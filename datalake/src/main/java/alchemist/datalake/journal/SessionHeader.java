package alchemist.datalake.journal;

import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must be known to run a recorded session again.
 *
 * @param name the deployment
 * @param strategy the strategy's id
 * @param parameters its parameters as text
 * @param cash starting cash
 */
public record SessionHeader(
        String name,
        String strategy,
        Map<String, String> parameters,
        List<Instrument> instruments,
        double cash) {

    private static final String SEPARATOR = "\t";

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("name" + SEPARATOR + name);
        lines.add("strategy" + SEPARATOR + strategy);
        parameters.forEach(
                (key, value) -> lines.add(String.join(SEPARATOR, "parameter", key, value)));
        lines.add("cash" + SEPARATOR + cash);
        for (Instrument each : instruments) {
            lines.add(
                    String.join(
                            SEPARATOR,
                            "instrument",
                            each.id().toString(),
                            each.assetClass().name(),
                            each.currency(),
                            each.tickSize().toString(),
                            each.lotSize().toString(),
                            each.multiplier().toString(),
                            each.zone().getId()));
        }
        return lines;
    }

    static SessionHeader parse(List<String> lines) {
        String name = "";
        String strategy = "";
        double cash = 0;
        Map<String, String> parameters = new LinkedHashMap<>();
        List<Instrument> instruments = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split(SEPARATOR, -1);
            switch (cells[0]) {
                case "name" -> name = cells[1];
                case "strategy" -> strategy = cells[1];
                case "cash" -> cash = Double.parseDouble(cells[1]);
                case "parameter" -> parameters.put(cells[1], cells[2]);
                case "instrument" -> instruments.add(instrument(cells));
                default -> throw new IllegalArgumentException("unknown header line " + cells[0]);
            }
        }
        return new SessionHeader(name, strategy, parameters, instruments, cash);
    }

    private static Instrument instrument(String[] cells) {
        return new Instrument(
                InstrumentId.parse(cells[1]),
                AssetClass.valueOf(cells[2]),
                cells[3],
                new BigDecimal(cells[4]),
                new BigDecimal(cells[5]),
                new BigDecimal(cells[6]),
                ZoneId.of(cells[7]));
    }
}
