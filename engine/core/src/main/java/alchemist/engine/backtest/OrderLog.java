package alchemist.engine.backtest;

import alchemist.engine.backtest.RunRecord.EventRecord;
import alchemist.engine.backtest.RunRecord.OrderRecord;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderState;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Orders and their events as growing columns; objects are made only when somebody asks. */
final class OrderLog {

    private final List<Order> orders = new ArrayList<>();
    private int[] createdBar = new int[64];

    /** Row of each of the engine's own orders, whose ids count from 1; 0 is none, 1 is row 0. */
    private int[] rowOfId = new int[64];

    private final Map<Long, Integer> rowOfExternal = new HashMap<>();

    private int events;
    private int[] eventRow = new int[256];
    private int[] eventBar = new int[256];
    private long[] eventTime = new long[256];
    private OrderState[] eventState = new OrderState[256];

    void add(Order order, long time, int bar) {
        int row = row(order, bar);
        if (events == eventRow.length) {
            int capacity = 2 * events;
            eventRow = Arrays.copyOf(eventRow, capacity);
            eventBar = Arrays.copyOf(eventBar, capacity);
            eventTime = Arrays.copyOf(eventTime, capacity);
            eventState = Arrays.copyOf(eventState, capacity);
        }
        eventRow[events] = row;
        eventBar[events] = bar;
        eventTime[events] = time;
        eventState[events] = order.state();
        events++;
    }

    private int row(Order order, int bar) {
        long id = order.id();
        if (id >= Integer.MAX_VALUE) {
            Integer known = rowOfExternal.get(id);
            if (known != null) {
                return known;
            }
            int row = newRow(order, bar);
            rowOfExternal.put(id, row);
            return row;
        }
        if (id >= rowOfId.length) {
            rowOfId = Arrays.copyOf(rowOfId, Math.max((int) id + 1, 2 * rowOfId.length));
        }
        int known = rowOfId[(int) id];
        if (known != 0) {
            return known - 1;
        }
        int row = newRow(order, bar);
        rowOfId[(int) id] = row + 1;
        return row;
    }

    private int newRow(Order order, int bar) {
        int row = orders.size();
        if (row == createdBar.length) {
            createdBar = Arrays.copyOf(createdBar, 2 * row);
        }
        createdBar[row] = bar;
        orders.add(order);
        return row;
    }

    int size() {
        return orders.size();
    }

    /**
     * @param lastBar index of an instrument's latest bar: what happened after it counts as in it
     */
    List<OrderRecord> records(ToIntFunction<Instrument> lastBar) {
        List<OrderRecord> records = new ArrayList<>(orders.size());
        for (int row = 0; row < orders.size(); row++) {
            records.add(new OrderRecord(orders.get(row), createdBar[row], new ArrayList<>(3)));
        }
        for (int i = 0; i < events; i++) {
            OrderRecord record = records.get(eventRow[i]);
            int last = lastBar.applyAsInt(record.order().request().instrument());
            record.events()
                    .add(new EventRecord(eventTime[i], Math.min(eventBar[i], last), eventState[i]));
        }
        return records;
    }
}
