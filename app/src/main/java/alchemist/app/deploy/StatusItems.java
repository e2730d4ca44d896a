package alchemist.app.deploy;

import alchemist.app.fx.View;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Paper trading in the status bar. */
public final class StatusItems extends View {

    private final StatusViewModel model;
    private final Label what = new Label();
    private final Label profit = new Label();

    public StatusItems(StatusViewModel model) {
        this.model = model;
    }

    @Override
    protected Node build() {
        what.setMinWidth(Region.USE_PREF_SIZE);
        profit.setMinWidth(Region.USE_PREF_SIZE);
        profit.getStyleClass().add("mono");
        Label title = new Label(" · P&L today ");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox items = new HBox(what, title, profit);
        items.setAlignment(Pos.CENTER_LEFT);
        items.getStyleClass().add("status-items");
        return items;
    }

    @Override
    protected void activate() {
        var line = model.lineProperty().subscribe(this::show);
        own(line::unsubscribe);
    }

    private void show(StatusViewModel.Line line) {
        what.setText(line.what());
        profit.setText(line.profit());
        profit.getStyleClass().removeAll("up", "down");
        if (line.sign() != 0) {
            profit.getStyleClass().add(line.sign() > 0 ? "up" : "down");
        }
    }
}
