package alchemist.charts;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One study in the header: its colours, name, values, and a button that removes it. */
final class LegendChip extends HBox {

    private static final Duration TOOLTIP_DELAY = Duration.millis(400);

    /** Values of studies with more lines would push everything else out of the header. */
    private static final int MOST_VALUES = 4;

    private final Study study;
    private final Button name = new Button();
    private final List<Label> values = new ArrayList<>();

    LegendChip(Study study, Runnable onRemove) {
        this.study = study;
        getStyleClass().add("trading-chart-chip");
        setAlignment(Pos.CENTER_LEFT);
        name.setText(study.label());
        name.getStyleClass().setAll("trading-chart-chip-name");
        name.setAccessibleRole(AccessibleRole.TEXT);
        name.setFocusTraversable(false);
        name.setMinWidth(USE_PREF_SIZE);
        if (!study.description().isEmpty()) {
            Tooltip.install(this, tooltip(study.description()));
        }
        getChildren().add(name);
        study.lines().stream().limit(MOST_VALUES).forEach(this::addLine);
        Button remove = new Button("×");
        remove.getStyleClass().setAll("trading-chart-chip-remove");
        remove.setAccessibleText("Remove " + study.label());
        remove.setOnAction(_ -> onRemove.run());
        getChildren().add(remove);
    }

    private void addLine(LineSeries line) {
        Region swatch = new Region();
        swatch.getStyleClass().add("trading-chart-swatch");
        swatch.setStyle("-fx-background-color: " + css(line.color()));
        Label value = new Label();
        value.getStyleClass().add("trading-chart-number");
        value.setMinWidth(USE_PREF_SIZE);
        values.add(value);
        getChildren().addAll(swatch, value);
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(380);
        return tooltip;
    }

    /** Makes the name a button. */
    void onChosen(@Nullable BiConsumer<Study, Node> listener) {
        if (listener != null) {
            name.setAccessibleRole(AccessibleRole.BUTTON);
            name.setAccessibleText("Change " + study.label());
            name.setFocusTraversable(true);
            name.setOnAction(_ -> listener.accept(study, name));
        }
    }

    Study study() {
        return study;
    }

    void show(Function<LineSeries, String> text) {
        for (int i = 0; i < values.size(); i++) {
            Label value = values.get(i);
            String now = text.apply(study.lines().get(i));
            int longest = Math.max(value.getText().length(), now.length());
            value.setText(" ".repeat(longest - now.length()) + now);
        }
    }

    static String css(@Nullable Color color) {
        return color == null
                ? "transparent"
                : "#%02x%02x%02x"
                        .formatted(
                                Math.round(color.getRed() * 255),
                                Math.round(color.getGreen() * 255),
                                Math.round(color.getBlue() * 255));
    }
}
