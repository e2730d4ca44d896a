package alchemist.app.risk;

import alchemist.app.fx.View;
import alchemist.app.trading.KillService;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The row in which ACTIVE must be typed before trading goes on. */
final class BackToActive extends View {

    private final KillViewModel model;
    private final TextField word = new TextField();
    private final Button confirm = new Button("Back to ACTIVE");
    private final HBox row = new HBox(10);

    BackToActive(KillViewModel model) {
        this.model = model;
    }

    @Override
    protected Node build() {
        Label ask = new Label("Type " + KillService.ACTIVE + " to let orders leave again:");
        ask.setMinWidth(Region.USE_PREF_SIZE);
        word.setPrefColumnCount(9);
        word.setPromptText(KillService.ACTIVE);
        word.setAccessibleText(ask.getText());
        confirm.getStyleClass().add("accent");
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        word.textProperty().subscribe(typed -> confirm.setDisable(!model.isTheWord(typed)));
        word.setOnAction(event -> reactivate());
        confirm.setOnAction(event -> reactivate());
        row.getChildren().addAll(ask, word, confirm);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("back-to-active");
        close();
        return row;
    }

    void open() {
        word.clear();
        row.setVisible(true);
        row.setManaged(true);
        word.requestFocus();
    }

    void close() {
        word.clear();
        row.setVisible(false);
        row.setManaged(false);
    }

    private void reactivate() {
        if (model.reactivate(word.getText())) {
            close();
        }
    }
}
