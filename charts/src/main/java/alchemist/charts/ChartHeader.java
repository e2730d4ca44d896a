package alchemist.charts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/**
 * The line above the chart: title and legend on the left, the read-out on the right, or below where
 * there is too little room. Lays itself out: changing values disturb nothing around it.
 */
final class ChartHeader extends Region {

    private static final double ROW = 26;
    private static final double MARGIN = 10;
    private static final double GAP = 24;

    private final Label title = new Label();
    private final FlowPane left = new FlowPane();
    private final ReadOut readOut = new ReadOut();
    private final List<Node> extras = new ArrayList<>();
    private boolean twoRows;

    ChartHeader() {
        getStyleClass().add("trading-chart-header");
        setManaged(false);
        title.getStyleClass().add("trading-chart-title");
        title.setMinWidth(USE_PREF_SIZE);
        left.getStyleClass().add("trading-chart-legend");
        getChildren().addAll(left, readOut);
        arrange(List.of());
    }

    void setTitle(String text) {
        title.setText(text);
    }

    String title() {
        return title.getText();
    }

    /** Sets the chips of the legend. */
    void arrange(List<? extends Node> chips) {
        left.getChildren().setAll(title);
        left.getChildren().addAll(chips);
        left.getChildren().addAll(extras);
    }

    /** Adds a control of the application behind the legend, for example an "+ Indicator" button. */
    void addExtra(Node node) {
        extras.add(node);
        left.getChildren().add(node);
    }

    ReadOut readOut() {
        return readOut;
    }

    /** The height needed at a width. Two rows stay two until one is clearly enough. */
    double heightFor(double width) {
        double needed = leftWidth() + GAP + readOut.prefWidth(-1) + 2 * MARGIN;
        twoRows = needed > (twoRows ? width - GAP : width);
        return Math.ceil(leftHeight(width) + (twoRows && hasReadOut() ? readHeight(width) - 4 : 0));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * MARGIN;
        double top = leftHeight(getWidth());
        double reading = Math.min(width, readOut.prefWidth(-1));
        if (twoRows) {
            left.resizeRelocate(MARGIN, 0, width, top);
            readOut.resizeRelocate(MARGIN, top - 4, width, readHeight(getWidth()));
        } else {
            left.resizeRelocate(MARGIN, 0, width - reading, top);
            readOut.resizeRelocate(MARGIN + width - reading, 0, reading, ROW);
        }
    }

    private boolean hasReadOut() {
        return !readOut.getChildren().isEmpty();
    }

    /** One row, or as many as the read-out needs in a narrow pane. */
    private double readHeight(double width) {
        return Math.max(ROW, readOut.prefHeight(width - 2 * MARGIN));
    }

    private double leftHeight(double width) {
        left.setPrefWrapLength(width - 2 * MARGIN);
        return Math.max(ROW, left.prefHeight(width - 2 * MARGIN));
    }

    private double leftWidth() {
        double sum = 0;
        for (Node node : left.getChildren()) {
            sum += node.isManaged() ? node.prefWidth(-1) + left.getHgap() : 0;
        }
        return sum;
    }
}
