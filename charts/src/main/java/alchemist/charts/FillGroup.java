package alchemist.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * The fills of one side within one bucket, drawn as one mark.
 *
 * @param bucket place among the buckets in view
 * @param price average, weighted by quantity
 */
record FillGroup(int bucket, boolean bought, double quantity, double price) {

    /** Groups fills that are in bar order. */
    static List<FillGroup> of(List<TradeBook.Fill> fills, Buckets buckets) {
        List<FillGroup> groups = new ArrayList<>();
        int next = 0;
        while (next < fills.size()) {
            int bucket = fills.get(next).bar() / buckets.stride() - buckets.first();
            int end = next;
            while (end < fills.size() && fills.get(end).bar() < buckets.to(bucket)) {
                end++;
            }
            add(groups, bucket, true, fills.subList(next, end));
            add(groups, bucket, false, fills.subList(next, end));
            next = end;
        }
        return groups;
    }

    private static void add(
            List<FillGroup> groups, int bucket, boolean bought, List<TradeBook.Fill> fills) {
        double quantity = 0;
        double value = 0;
        for (TradeBook.Fill fill : fills) {
            FillMark mark = fill.mark();
            if (mark.quantity() > 0 == bought && mark.quantity() != 0) {
                quantity += Math.abs(mark.quantity());
                value += Math.abs(mark.quantity()) * mark.price();
            }
        }
        if (quantity > 0) {
            groups.add(new FillGroup(bucket, bought, quantity, value / quantity));
        }
    }
}
