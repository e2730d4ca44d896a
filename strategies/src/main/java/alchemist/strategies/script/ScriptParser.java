package alchemist.strategies.script;

import alchemist.engine.order.OrderType;
import alchemist.engine.order.Side;
import alchemist.engine.order.TimeInForce;
import alchemist.engine.order.Trail;
import alchemist.strategies.script.ScriptAction.Ticket;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads order scripts: JSON lists of entries, in the order in which they are done. */
final class ScriptParser {

    private final Set<String> ids = new HashSet<>();

    private ScriptParser() {}

    /**
     * Reads a script.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static List<ScriptLine> read(Path file) {
        List<Map<String, Object>> objects;
        try {
            objects = JsonValues.objects(file);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("there is no order script " + file, e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "the order script " + file + " can't be read: " + e.getMessage(), e);
        }
        return new ScriptParser().lines(objects);
    }

    private List<ScriptLine> lines(List<Map<String, Object>> objects) {
        List<ScriptLine> lines = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            ScriptEntry entry = new ScriptEntry(i + 1, objects.get(i));
            ScriptLine line = new ScriptLine(entry.count("bar"), action(entry));
            if (!lines.isEmpty() && line.bar() < lines.getLast().bar()) {
                throw entry.error("is for an earlier bar than the entry before it");
            }
            lines.add(line);
        }
        return lines;
    }

    private ScriptAction action(ScriptEntry entry) {
        String what = entry.text("do");
        return switch (what) {
            case "buy", "sell" -> new ScriptAction.Place(ticket(entry, side(what)));
            case "bracket-buy", "bracket-sell" -> bracket(entry, side(what.substring(8)));
            case "oco" -> new ScriptAction.PlaceGroup(group(entry));
            case "cancel" -> new ScriptAction.Cancel(known(entry));
            case "close" -> new ScriptAction.Close();
            case "target-size" -> new ScriptAction.TargetSize(entry.number("size"));
            case "target-value" -> new ScriptAction.TargetValue(entry.number("value"));
            case "target-percent" -> new ScriptAction.TargetPercent(entry.number("percent"));
            default -> throw entry.error("does '" + what + "', which is unknown");
        };
    }

    private static Side side(String what) {
        return what.equals("buy") ? Side.BUY : Side.SELL;
    }

    private ScriptAction bracket(ScriptEntry entry, Side side) {
        Ticket ticket = ticket(entry, side);
        if (!ticket.id().isEmpty()) {
            ids.add(ticket.id() + ".stop");
            ids.add(ticket.id() + ".target");
        }
        return new ScriptAction.PlaceBracket(
                ticket, entry.number("stopLoss"), entry.number("takeProfit"));
    }

    private List<Ticket> group(ScriptEntry entry) {
        return entry.entries("orders").stream()
                .map(
                        each -> {
                            String what = each.text("do");
                            if (!what.equals("buy") && !what.equals("sell")) {
                                throw each.error("may have only buy and sell in its group");
                            }
                            return ticket(each, side(what));
                        })
                .toList();
    }

    private String known(ScriptEntry entry) {
        String id = entry.text("id");
        if (!ids.contains(id)) {
            throw entry.error("cancels '" + id + "', which no entry before it names");
        }
        return id;
    }

    private Ticket ticket(ScriptEntry entry, Side side) {
        double quantity = entry.number("quantity");
        if (quantity <= 0) {
            throw entry.error("needs a quantity above 0");
        }
        OrderType type = entry.choice("type", OrderType.class, OrderType.MARKET);
        Ticket ticket =
                new Ticket(
                        entry.text("id", ""),
                        side,
                        type,
                        quantity,
                        needsLimit(type) ? entry.number("limit") : Double.NaN,
                        needsStop(type) ? entry.number("stop") : Double.NaN,
                        trail(entry, type),
                        entry.has("validBars") ? entry.count("validBars") : 0,
                        entry.choice("tif", TimeInForce.class, TimeInForce.GTC));
        if (ticket.timeInForce() == TimeInForce.GTD && ticket.validBars() == 0) {
            throw entry.error("is GTD, so it needs 'validBars'");
        }
        ids.add(ticket.id());
        return ticket;
    }

    private static boolean needsLimit(OrderType type) {
        return switch (type) {
            case LIMIT, STOP_LIMIT, LIMIT_IF_TOUCHED, TRAILING_STOP_LIMIT -> true;
            case MARKET, STOP, MARKET_IF_TOUCHED, TRAILING_STOP -> false;
        };
    }

    private static boolean needsStop(OrderType type) {
        return switch (type) {
            case STOP, STOP_LIMIT, MARKET_IF_TOUCHED, LIMIT_IF_TOUCHED -> true;
            case MARKET, LIMIT, TRAILING_STOP, TRAILING_STOP_LIMIT -> false;
        };
    }

    private static @Nullable Trail trail(ScriptEntry entry, OrderType type) {
        if (type != OrderType.TRAILING_STOP && type != OrderType.TRAILING_STOP_LIMIT) {
            return null;
        }
        if (entry.has("trail") == entry.has("trailPercent")) {
            throw entry.error("needs either 'trail' or 'trailPercent'");
        }
        return entry.has("trail")
                ? Trail.amount(entry.number("trail"))
                : Trail.percent(entry.number("trailPercent"));
    }
}
