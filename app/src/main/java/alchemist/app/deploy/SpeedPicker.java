package alchemist.app.deploy;

import alchemist.engine.paper.PlaybackSpeed;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/** A slider from ×1 to no limit, with or without a row of presets. */
final class SpeedPicker extends VBox {

    private final Slider slider = new Slider(0, SpeedScale.END, 0);
    private final Label value = new Label();
    private final Consumer<PlaybackSpeed> chosen;
    private boolean showing;

    /**
     * @param chosen told when the user has chosen another speed
     */
    SpeedPicker(Consumer<PlaybackSpeed> chosen) {
        super(4);
        this.chosen = chosen;
        getStyleClass().add("speed-picker");
        slider.setAccessibleText("Playback speed");
        slider.setBlockIncrement(0.3);
        slider.setTooltip(
                new Tooltip("Seconds of market time per second; the right end has no limit"));
        slider.valueProperty().addListener((_, _, position) -> moved(position));
        HBox.setHgrow(slider, Priority.ALWAYS);
        value.getStyleClass().addAll("mono", "speed");
        value.setMinWidth(48);
        value.setAlignment(Pos.CENTER_RIGHT);
        HBox line = new HBox(8, slider, value);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        value.setText(SpeedScale.at(0).toString());
    }

    /** A picker with presets that edits the property. */
    static SpeedPicker editing(ObjectProperty<PlaybackSpeed> speed) {
        SpeedPicker picker = new SpeedPicker(speed::set);
        speed.subscribe(picker::show);
        picker.getChildren().add(picker.presets());
        return picker;
    }

    private HBox presets() {
        HBox row = new HBox(4);
        for (PlaybackSpeed each : SpeedScale.presets()) {
            Button preset = new Button(each.toString());
            preset.getStyleClass().add("preset");
            preset.setMinWidth(Region.USE_PREF_SIZE);
            preset.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(preset, Priority.ALWAYS);
            preset.setOnAction(event -> slider.setValue(SpeedScale.position(each)));
            row.getChildren().add(preset);
        }
        return row;
    }

    /** Shows a speed without telling anybody; keeps still while the user drags. */
    void show(PlaybackSpeed speed) {
        value.setText(speed.toString());
        if (!slider.isValueChanging() && !SpeedScale.at(slider.getValue()).equals(speed)) {
            showing = true;
            slider.setValue(SpeedScale.position(speed));
            showing = false;
        }
    }

    private void moved(Number position) {
        PlaybackSpeed speed = SpeedScale.at(position.doubleValue());
        value.setText(speed.toString());
        if (!showing) {
            chosen.accept(speed);
        }
    }
}
