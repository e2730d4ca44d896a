package alchemist.app.risk;

import alchemist.app.fx.Icons;
import alchemist.app.fx.View;
import alchemist.engine.risk.TradingState;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/** The state pill and the kill button, for the top right of every window. */
public final class KillBar extends View {

    private final KillViewModel model;
    private final Button pill = new Button();

    public KillBar(KillViewModel model) {
        this.model = model;
    }

    @Override
    protected Node build() {
        pill.getStyleClass().setAll("state-pill");
        pill.setMinWidth(Button.USE_PREF_SIZE);
        pill.setOnAction(event -> model.openProperty().set(!model.openProperty().get()));
        HBox bar = new HBox(8, pill, killButton());
        bar.setAlignment(Pos.CENTER_RIGHT);
        bar.getStyleClass().add("kill-bar");
        bar.getStylesheets().add(RiskStyle.sheet());
        return bar;
    }

    private Button killButton() {
        Label keys = new Label("Ctrl+Shift+K");
        keys.getStyleClass().add("keys");
        HBox face = new HBox(8, new Label("KILL"), keys);
        face.setAlignment(Pos.CENTER);
        Button kill = new Button(null, face);
        kill.getStyleClass().setAll("kill-button");
        kill.setMinWidth(Button.USE_PREF_SIZE);
        kill.setAccessibleText("Kill: stop all trading");
        kill.setTooltip(
                new Tooltip(
                        "Refuses new orders, cancels working ones, trades every position flat"));
        kill.setOnAction(event -> model.kill());
        return kill;
    }

    @Override
    protected void activate() {
        var state = model.stateProperty().subscribe(this::show);
        own(state::unsubscribe);
    }

    private void show(TradingState state) {
        pill.setText(state.name());
        pill.setGraphic(Icons.of(icon(state), 13));
        pill.setTooltip(new Tooltip(meaning(state)));
        pill.getStyleClass().setAll("state-pill", state.name().toLowerCase(Locale.ROOT));
    }

    private static Feather icon(TradingState state) {
        return switch (state) {
            case ACTIVE -> Feather.CHECK_CIRCLE;
            case REDUCING -> Feather.MINUS_CIRCLE;
            case HALTED -> Feather.X_OCTAGON;
        };
    }

    private static String meaning(TradingState state) {
        return switch (state) {
            case ACTIVE -> "Orders may leave";
            case REDUCING -> "Only orders that bring a position closer to flat may leave";
            case HALTED -> "No order may leave; click for the report and the way back";
        };
    }
}
