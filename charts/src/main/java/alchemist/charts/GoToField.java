package alchemist.charts;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.OptionalLong;
import java.util.function.LongConsumer;

/** The small field that asks for a date to go to. */
final class GoToField extends VBox {

    private static final double WIDTH = 200;

    private final TextField field = new TextField();
    private final Label hint = new Label();
    private final LongConsumer onTime;
    private final Runnable onClosed;
    private @Nullable Timeline timeline;

    /**
     * @param onClosed called after the user has closed it with a key: focus must go somewhere
     */
    GoToField(LongConsumer onTime, Runnable onClosed) {
        this.onTime = onTime;
        this.onClosed = onClosed;
        getStyleClass().add("trading-chart-goto");
        setManaged(false);
        setVisible(false);
        field.setPromptText("2013-10-07 09:30");
        field.setAccessibleText("Date to go to");
        field.setOnAction(_ -> go());
        hint.getStyleClass().add("trading-chart-caption");
        hint.setWrapText(true);
        getChildren().addAll(field, hint);
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        closeByUser();
                        event.consume();
                    }
                });
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                close();
                            }
                        });
    }

    void open(Timeline of) {
        timeline = of;
        field.clear();
        setVisible(true);
        say("Go to date, Enter. " + of.zoneName() + " time.");
        field.requestFocus();
    }

    void close() {
        setVisible(false);
    }

    private void closeByUser() {
        close();
        onClosed.run();
    }

    /** Its place depends on how tall the text makes it, and it is not managed. */
    private void say(String text) {
        hint.setText(text);
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    void place(double width, double height) {
        double tall = prefHeight(WIDTH);
        resizeRelocate(
                Math.max(0, (width - WIDTH) / 2), Math.max(0, height - tall - 40), WIDTH, tall);
    }

    private void go() {
        Timeline known = timeline;
        if (known == null) {
            return;
        }
        OptionalLong time = DateQuery.parse(field.getText(), known.zone());
        if (time.isPresent()) {
            closeByUser();
            onTime.accept(time.getAsLong());
        } else {
            say("Write a date as 2013-10-07 or 2013-10-07 09:30.");
        }
    }
}
