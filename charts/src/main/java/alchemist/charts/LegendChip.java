package alchemist.charts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** One indicator in the header: its colour, name, value and a button that removes it. */
final class LegendChip extends HBox {

    private final LineSeries series;
    private final Label value = new Label();

    LegendChip(LineSeries series, Color color, Runnable onRemove) {
        this.series = series;
        getStyleClass().add("trading-chart-chip");
        Region swatch = new Region();
        swatch.getStyleClass().add("trading-chart-swatch");
        swatch.setStyle("-fx-background-color: " + css(color));
        Label name = new Label(series.label());
        name.setMinWidth(USE_PREF_SIZE);
        value.getStyleClass().add("trading-chart-number");
        value.setMinWidth(USE_PREF_SIZE);
        Button remove = new Button("×");
        remove.getStyleClass().setAll("trading-chart-chip-remove");
        remove.setAccessibleText("Remove " + series.label());
        remove.setOnAction(_ -> onRemove.run());
        getChildren().addAll(swatch, name, value, remove);
    }

    LineSeries series() {
        return series;
    }

    void show(String text) {
        int longest = Math.max(value.getText().length(), text.length());
        value.setText(" ".repeat(longest - text.length()) + text);
    }

    static String css(Color color) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(color.getRed() * 255),
                        Math.round(color.getGreen() * 255),
                        Math.round(color.getBlue() * 255));
    }
}
