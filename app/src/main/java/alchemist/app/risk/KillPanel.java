package alchemist.app.risk;

import alchemist.app.fx.Icons;
import alchemist.app.fx.Times;
import alchemist.app.fx.View;
import alchemist.engine.risk.TradingState;

import javafx.animation.TranslateTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The kill report. Lies over the whole window, lets the mouse through where it shows nothing, and
 * slides down from the top.
 */
public final class KillPanel extends View {

    private static final double ROW = 24;
    private static final int MOST_ROWS = 16;
    private static final double WIDTH = 1040;

    /** Pill and button stay in sight. */
    private static final double TOP = 40;

    private final KillViewModel model;
    private final Label headline = new Label();
    private final ProgressBar busy = new ProgressBar();
    private final Label saved = new Label();
    private final ListView<KillLine> list;
    private final BackToActive back;
    private final VBox sheet;
    private final StackPane layer;

    public KillPanel(KillViewModel model) {
        this.model = model;
        list = new ListView<>(model.lines());
        back = new BackToActive(model);
        sheet = new VBox(10);
        layer = new StackPane(sheet);
    }

    @Override
    protected Node build() {
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new KillLineCell());
        list.getStyleClass().addAll("dense", "kill-lines");
        list.setFocusTraversable(false);
        Label none = new Label("The kill switch has not been used since the start.");
        none.getStyleClass().add("hint");
        list.setPlaceholder(none);
        saved.getStyleClass().addAll("muted", "small");
        saved.setWrapText(true);
        saved.textProperty().bind(model.savedProperty());
        saved.managedProperty().bind(saved.textProperty().isNotEmpty());
        busy.getStyleClass().add("thin");
        sheet.getChildren().addAll(heading(), list, foot(), back.node(), saved);
        sheet.getStyleClass().add("kill-sheet");
        sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane.setMargin(sheet, new Insets(TOP, 0, 0, 0));
        layer.setAlignment(Pos.TOP_CENTER);
        layer.setPickOnBounds(false);
        layer.getStylesheets().add(RiskStyle.sheet());
        layer.setVisible(false);
        return layer;
    }

    private HBox heading() {
        headline.getStyleClass().add("kill-headline");
        headline.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label zone = new Label(Times.zoneName(KillViewModel.zone()));
        zone.getStyleClass().addAll("muted", "small");
        zone.setMinWidth(Region.USE_PREF_SIZE);
        busy.setMinWidth(120);
        HBox heading =
                new HBox(
                        10,
                        headline,
                        busy,
                        gap,
                        zone,
                        Icons.quiet(Feather.X, "Close (Esc)", this::close));
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private HBox foot() {
        var save = Icons.button("Save report…", Feather.SAVE, this::save);
        save.disableProperty().bind(busy.visibleProperty());
        var again = Icons.button("Back to ACTIVE…", Feather.PLAY, back::open);
        again.disableProperty()
                .bind(
                        busy.visibleProperty()
                                .or(model.stateProperty().isEqualTo(TradingState.ACTIVE)));
        HBox foot = new HBox(8, save, again);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    @Override
    protected void activate() {
        var open = model.openProperty().subscribe(this::slide);
        var report = model.reportProperty().subscribe(_ -> show());
        var state = model.stateProperty().subscribe(_ -> show());
        ListChangeListener<KillLine> newest = _ -> scroll();
        model.lines().addListener(newest);
        var height = list.heightProperty().subscribe(_ -> scroll());
        own(height::unsubscribe);
        own(open::unsubscribe);
        own(report::unsubscribe);
        own(state::unsubscribe);
        own(() -> model.lines().removeListener(newest));
    }

    private void show() {
        KillHeadline shown =
                model.headline().orElse(new KillHeadline("Kill switch", KillHeadline.Tone.GOOD));
        headline.setText(shown.text());
        busy.setVisible(shown.tone() == KillHeadline.Tone.RUNNING);
        busy.setManaged(busy.isVisible());
        sheet.getStyleClass().removeAll("attention", "good");
        if (shown.tone() != KillHeadline.Tone.RUNNING) {
            boolean good = shown.tone() == KillHeadline.Tone.GOOD;
            sheet.getStyleClass().add(good ? "good" : "attention");
        }
        int rows = Math.clamp(model.lines().size(), 2, MOST_ROWS);
        list.setPrefHeight(rows * ROW + 2);
        scroll();
    }

    /** To the newest line, or to the first that needs attention. */
    private void scroll() {
        int last = model.lines().size() - 1;
        int first = 0;
        while (first < last && model.lines().get(first).sure()) {
            first++;
        }
        list.scrollTo(Math.max(0, first));
    }

    private void slide(boolean open) {
        back.close();
        if (!open) {
            layer.setVisible(false);
            return;
        }
        boolean hidden = !layer.isVisible();
        layer.setVisible(true);
        boolean onScreen = layer.getScene() != null && layer.getScene().getWindow() != null;
        if (hidden && onScreen) {
            TranslateTransition down = new TranslateTransition(Duration.millis(140), sheet);
            down.setFromY(-160);
            down.setToY(0);
            down.play();
        }
    }

    private void save() {
        Path proposed = model.proposedFile();
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the kill report");
        chooser.setInitialFileName(String.valueOf(proposed.getFileName()));
        Path folder = proposed.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        File file = chooser.showSaveDialog(layer.getScene().getWindow());
        if (file != null) {
            model.save(file.toPath());
        }
    }

    private void close() {
        model.openProperty().set(false);
    }
}
