package alchemist.app.report;

/**
 * A curve as the data of an SVG path; of points in one pixel column only the extremes remain. Where
 * a value is NaN there is a gap.
 */
final class LinePath {

    private final PlotFrame frame;
    private final double[] values;
    private final StringBuilder path = new StringBuilder();
    private boolean drawing;

    private LinePath(PlotFrame frame, double[] values) {
        this.frame = frame;
        this.values = values;
    }

    /** Of at least one value. */
    static String of(PlotFrame frame, double[] values) {
        LinePath line = new LinePath(frame, values);
        int columns = PlotFrame.columns();
        if (values.length <= 2 * columns) {
            for (int i = 0; i < values.length; i++) {
                line.to(i);
            }
        } else {
            for (int column = 0; column < columns; column++) {
                line.column(
                        (int) ((long) column * values.length / columns),
                        (int) ((long) (column + 1) * values.length / columns));
            }
            line.to(values.length - 1);
        }
        return line.path.toString();
    }

    /** The lowest and the highest value of a column, in their order. */
    private void column(int from, int to) {
        int lowest = from;
        int highest = from;
        for (int i = from; i < to; i++) {
            // A comparison with NaN is false: what is unknown gives way to what is known.
            lowest = values[i] >= values[lowest] ? lowest : i;
            highest = values[i] <= values[highest] ? highest : i;
        }
        to(Math.min(lowest, highest));
        if (lowest != highest) {
            to(Math.max(lowest, highest));
        }
    }

    private void to(int index) {
        if (Double.isNaN(values[index])) {
            drawing = false;
            return;
        }
        path.append(drawing ? 'L' : 'M')
                .append(PlotFrame.number(frame.x(index)))
                .append(' ')
                .append(PlotFrame.number(frame.y(values[index])));
        drawing = true;
    }
}
