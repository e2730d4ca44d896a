package alchemist.app.deploy;

import alchemist.app.form.FormStyle;
import alchemist.app.fx.View;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/**
 * The deploy screen: in a narrow dock the form above the sessions, in a wide one the sessions
 * beside the form.
 */
public final class DeployView extends View {

    private static final double WIDE = 700;
    private static final double FORM = 340;
    private static final double CARD = 360;

    private final DeployViewModel model;
    private final Region form;
    private final List<SessionCard> views = new ArrayList<>();
    private final FlowPane cards = new FlowPane(10, 10);
    private final Label hint =
            new Label("No sessions yet. Choose a strategy and data, then start paper trading.");
    private final VBox sessions = new VBox(10);
    private final StackPane root = new StackPane();
    private boolean wide;

    public DeployView(DeployViewModel model) {
        this.model = model;
        form = (Region) new DeployFormPane(model).node();
    }

    @Override
    protected Node build() {
        Label title = new Label("SESSIONS");
        title.getStyleClass().add("section");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.managedProperty().bind(hint.visibleProperty());
        sessions.getChildren().addAll(title, hint, cards);
        sessions.getStyleClass().add("sessions");
        root.getStyleClass().add("deploy");
        root.getStylesheets().addAll(FormStyle.sheet(), DeployStyle.sheet());
        root.setMinSize(0, 0);
        arrange(false);
        root.widthProperty().subscribe(width -> rearrange(width.doubleValue()));
        return root;
    }

    @Override
    protected void activate() {
        ListChangeListener<SessionCardModel> changed = _ -> fill();
        model.cards().addListener(changed);
        own(() -> model.cards().removeListener(changed));
        fill();
    }

    private void rearrange(double width) {
        if (wide != width >= WIDE) {
            arrange(width >= WIDE);
        }
        size();
    }

    private void arrange(boolean beside) {
        wide = beside;
        root.getChildren().clear();
        if (beside) {
            ScrollPane left = scrolling(form);
            left.setMinWidth(FORM);
            left.setMaxWidth(FORM);
            ScrollPane right = scrolling(sessions);
            HBox.setHgrow(right, Priority.ALWAYS);
            root.getChildren().add(new HBox(left, right));
        } else {
            root.getChildren().add(scrolling(new VBox(form, sessions)));
        }
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("deploy-scroll");
        pane.setMaxHeight(Double.MAX_VALUE);
        return pane;
    }

    private void fill() {
        views.removeIf(view -> !model.cards().contains(view.model()));
        for (SessionCardModel card : model.cards().reversed()) {
            if (views.stream().noneMatch(view -> view.model() == card)) {
                views.addFirst(new SessionCard(model, card));
            }
        }
        cards.getChildren().setAll(views.stream().map(View::node).toList());
        hint.setVisible(views.isEmpty());
        size();
    }

    /** Cards fill the width: one column in a narrow dock, more where there is room. */
    private void size() {
        double room = root.getWidth() - (wide ? FORM : 0) - 40;
        int columns = Math.max(1, (int) ((room + 10) / (CARD + 10)));
        double width = Math.clamp((room - (columns - 1) * 10) / columns, 240, 2 * CARD);
        for (SessionCard view : views) {
            Region node = (Region) view.node();
            node.setMinWidth(width);
            node.setPrefWidth(width);
            node.setMaxWidth(width);
        }
        cards.setPrefWrapLength(Math.max(240, room));
    }
}
