package alchemist.charts;

import java.util.List;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.IntStream;

/** The prices that are waited for, of which the user may drag one. FX thread. */
final class PriceLines {

    private static final int NONE = -1;

    private final double unit;
    private List<PriceLine> lines = List.of();
    private ObjDoubleConsumer<Integer> onMoved = (_, _) -> {};
    private int dragged = NONE;
    private double price;

    /**
     * @param unit the smallest difference of prices
     */
    PriceLines(double unit) {
        this.unit = unit;
    }

    /** Shows these and no others; a line that is being dragged and is not among them is let go. */
    void show(List<PriceLine> shown) {
        dragged = dragged == NONE ? NONE : shown.indexOf(lines.get(dragged));
        lines = List.copyOf(shown);
    }

    /** Told the place in the list and the new price of a line that was dragged and let go. */
    void setOnMoved(ObjDoubleConsumer<Integer> listener) {
        onMoved = listener;
    }

    /** The lines, the dragged one where it is being held. */
    List<PriceLine> shown() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> i == dragged ? lines.get(i).at(price) : lines.get(i))
                .toList();
    }

    /** True when a line that may be dragged lies so near to a value. */
    boolean isAt(double value, double tolerance) {
        return near(value, tolerance) != NONE;
    }

    private int near(double value, double tolerance) {
        int nearest = NONE;
        for (int i = 0; i < lines.size(); i++) {
            double distance = Math.abs(lines.get(i).price() - value);
            boolean nearer =
                    nearest == NONE || distance < Math.abs(lines.get(nearest).price() - value);
            if (lines.get(i).movable() && distance <= tolerance && nearer) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** Takes hold of the line near a value. */
    void grab(double value, double tolerance) {
        dragged = near(value, tolerance);
        price = dragged == NONE ? value : lines.get(dragged).price();
    }

    /** Moves the line that is held. */
    void drag(double value) {
        price = Math.rint(value / unit) * unit;
    }

    /** Lets go: the line goes back, and who listens decides whether it comes. */
    void drop() {
        int moved = dragged;
        dragged = NONE;
        if (moved != NONE && Math.abs(price - lines.get(moved).price()) >= unit / 2) {
            onMoved.accept(moved, price);
        }
    }
}
