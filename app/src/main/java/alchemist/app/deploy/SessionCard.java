package alchemist.app.deploy;

import alchemist.app.deploy.SessionCardModel.Figures;
import alchemist.app.fx.Badges;
import alchemist.app.fx.Icons;
import alchemist.app.fx.Numbers;
import alchemist.app.fx.View;
import alchemist.app.trading.SessionState;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** A session at work, or how it ended, and what can be done with it. */
final class SessionCard extends View {

    private final DeployViewModel model;
    private final SessionCardModel card;
    private final Label state = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Label bars = new Label();
    private final Label time = new Label();
    private final Label position = new Label();
    private final Label profit = new Label();
    private final Label orders = new Label();
    private final Label message = new Label();
    private final SpeedPicker speed;
    private final SessionButtons buttons;
    private final VBox box = new VBox(6);

    SessionCard(DeployViewModel model, SessionCardModel card) {
        this.model = model;
        this.card = card;
        speed = new SpeedPicker(card.session()::setSpeed);
        buttons = new SessionButtons(card.session());
    }

    SessionCardModel model() {
        return card;
    }

    @Override
    protected Node build() {
        progress.getStyleClass().addAll("thin", "playback");
        progress.setMaxWidth(Double.MAX_VALUE);
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.getStyleClass().add("message");
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        speed.managedProperty().bind(speed.visibleProperty());
        box.getChildren()
                .addAll(
                        heading(),
                        about(),
                        parameters(),
                        progress,
                        played(),
                        book(),
                        message,
                        speed,
                        buttons);
        box.getStyleClass().add("session-card");
        return box;
    }

    private Label heading() {
        Label name = new Label(card.session().name());
        name.getStyleClass().add("name");
        name.setTooltip(new Tooltip(card.session().name()));
        return name;
    }

    private HBox about() {
        state.getStyleClass().add("state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox about = new HBox(8, state, gap());
        if (card.isSynthetic()) {
            about.getChildren().add(Badges.synthetic());
        }
        Button chart =
                Icons.quiet(Feather.TRENDING_UP, "Show on chart", () -> model.showOnChart(card));
        Button remove = Icons.quiet(Feather.X, "Remove from the list", () -> model.remove(card));
        remove.visibleProperty()
                .bind(card.figuresProperty().map(f -> f.state().isOver() && f.book().side() == 0));
        remove.managedProperty().bind(remove.visibleProperty());
        about.getChildren().addAll(chart, remove);
        about.setAlignment(Pos.CENTER_LEFT);
        return about;
    }

    private Label parameters() {
        Label parameters = new Label(card.parameters());
        parameters.getStyleClass().addAll("muted", "small");
        parameters.setWrapText(true);
        parameters.setMinHeight(Region.USE_PREF_SIZE);
        parameters.setManaged(!card.parameters().isEmpty());
        return parameters;
    }

    /** Wraps in a narrow dock, where bars and time don't fit side by side. */
    private FlowPane played() {
        bars.getStyleClass().addAll("mono", "muted", "small");
        time.getStyleClass().addAll("mono", "muted", "small");
        return new FlowPane(16, 0, bars, time);
    }

    private FlowPane book() {
        return new FlowPane(
                16,
                4,
                figure("Position", position, 140),
                figure("P&L " + card.currency(), profit, 92),
                figure("Orders today", orders, 76));
    }

    private static VBox figure(String title, Label value, double width) {
        Label head = new Label(title);
        head.getStyleClass().addAll("muted", "small");
        value.getStyleClass().add("mono");
        VBox figure = new VBox(head, value);
        figure.setMinWidth(width);
        return figure;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    @Override
    protected void activate() {
        var shown = card.figuresProperty().subscribe(this::show);
        own(shown::unsubscribe);
    }

    private void show(Figures figures) {
        SessionState now = figures.state();
        box.getStyleClass().setAll("session-card", now.word());
        state.setText(now.word());
        state.setGraphic(Icons.of(StateIcons.of(now), 13));
        progress.setProgress(figures.progress());
        bars.setText(figures.bars());
        time.setText(figures.time());
        position.setText(figures.book().position());
        colour(position, figures.book().side());
        profit.setText(Numbers.signedMoney(figures.book().profit()));
        colour(profit, Numbers.sign(figures.book().profit()));
        orders.setText(Numbers.count(figures.book().ordersToday()));
        message.setText(figures.message().text());
        message.getStyleClass().setAll("label", "message");
        message.getStyleClass().add(figures.message().grave() ? "grave" : "muted");
        speed.setVisible(!now.isOver());
        speed.show(figures.speed());
        buttons.show(now, figures.book().side() != 0);
    }

    private static void colour(Label label, int sign) {
        label.getStyleClass().removeAll("up", "down");
        if (sign != 0) {
            label.getStyleClass().add(sign > 0 ? "up" : "down");
        }
    }
}
