package alchemist.app.lake;

import alchemist.app.form.FieldBox;
import alchemist.app.form.FormStyle;
import alchemist.app.fx.FourFaces;
import alchemist.app.fx.Icons;
import alchemist.app.fx.View;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The sheet that imports one file: preview, fields, progress, outcome. */
public final class ImportSheet extends View {

    private static final List<String> ZONES =
            List.of(
                    "America/New_York",
                    "America/Chicago",
                    "UTC",
                    "Europe/London",
                    "Europe/Berlin",
                    "Asia/Tokyo",
                    "Asia/Hong_Kong",
                    "Asia/Kolkata",
                    "Australia/Sydney");

    private final ImportViewModel model;
    private final Actions actions;
    private final FourFaces body = new FourFaces();
    private final HBox buttons = new HBox(8);

    /**
     * What the sheet asks of the program.
     *
     * @param next closes the sheet; opens it for the next file if there is one
     * @param chart closes the sheet and opens the chart of what was imported
     * @param more whether there is a next file
     */
    public record Actions(Runnable next, Runnable chart, boolean more) {}

    public ImportSheet(ImportViewModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
    }

    @Override
    protected Node build() {
        body.setPrefSize(820, 420);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox sheet = new VBox(12, heading(), fields(), body, buttons);
        sheet.getStyleClass().add("import-sheet");
        sheet.getStylesheets().add(FormStyle.sheet());
        model.stepProperty().subscribe(this::show);
        return sheet;
    }

    private Node heading() {
        Label name = new Label(String.valueOf(model.file().getFileName()));
        name.getStyleClass().add("heading");
        Label where = new Label(model.size() + " · " + model.file().getParent());
        where.getStyleClass().add("muted");
        HBox heading = new HBox(8, name, where);
        heading.setAlignment(Pos.BASELINE_LEFT);
        return heading;
    }

    private Node fields() {
        ImportForm form = model.form();
        TextField instrument = new TextField();
        instrument.textProperty().bindBidirectional(form.instrument().textProperty());
        TextField period = new TextField();
        period.textProperty().bindBidirectional(form.period().textProperty());
        ComboBox<String> zone = new ComboBox<>();
        zone.getItems().setAll(ZONES);
        zone.setEditable(true);
        zone.getEditor().textProperty().bindBidirectional(form.zone().textProperty());
        zone.promptTextProperty()
                .bind(form.zoneAskedProperty().map(asked -> asked ? "Choose" : "In the file"));
        zone.disableProperty().bind(form.zoneAskedProperty().not());
        HBox row =
                new HBox(
                        12,
                        new FieldBox("Instrument", instrument)
                                .width(200)
                                .problem(form.instrument().problemProperty()),
                        new FieldBox("Bar period", period)
                                .width(110)
                                .problem(form.period().problemProperty()),
                        new FieldBox("Time zone of the file", zone)
                                .width(220)
                                .problem(form.zone().problemProperty()));
        row.visibleProperty().bind(model.knownProperty());
        row.managedProperty().bind(model.knownProperty());
        row.disableProperty()
                .bind(model.stepProperty().map(step -> !(step instanceof ImportStep.Checked)));
        return row;
    }

    private void show(ImportStep step) {
        switch (step) {
            case ImportStep.Reading() -> body.loading("Reading the beginning of the file");
            case ImportStep.Checked(var preview) -> body.content(new ImportPreview(preview).node());
            case ImportStep.Working() -> body.content(working());
            case ImportStep.Done(var result) -> body.content(new ImportOutcome(result).node());
            case ImportStep.Refused(var problem, var lines) ->
                    body.content(new ImportRefusal(problem, lines).node());
        }
        buttons.getChildren().setAll(buttons(step));
    }

    private Node working() {
        Label text = new Label();
        text.textProperty().bind(model.activity().textProperty());
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("thin");
        bar.setPrefWidth(420);
        bar.progressProperty().bind(model.activity().progressProperty());
        VBox box = new VBox(12, text, bar);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private List<Node> buttons(ImportStep step) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        String later = actions.more() ? "Skip this file" : "Cancel";
        return switch (step) {
            case ImportStep.Reading() -> List.of(plain(later, actions.next()));
            case ImportStep.Checked _ -> List.of(plain(later, actions.next()), importButton());
            case ImportStep.Working() ->
                    List.of(plain("Cancel the import", model.activity()::cancel));
            case ImportStep.Done _ ->
                    List.of(
                            Icons.button("Open chart", Feather.BAR_CHART_2, actions.chart()),
                            gap,
                            primary(actions.more() ? "Next file" : "Close", actions.next()));
            case ImportStep.Refused _ ->
                    List.of(primary(actions.more() ? "Next file" : "Close", actions.next()));
        };
    }

    private Button importButton() {
        Button button = primary("Import", model::run);
        button.setDefaultButton(true);
        button.disableProperty()
                .bind(
                        model.form()
                                .complete()
                                .not()
                                .or(model.activity().busyProperty())
                                .or(
                                        Bindings.createBooleanBinding(
                                                () ->
                                                        !ImportViewModel.importable(
                                                                model.stepProperty().get()),
                                                model.stepProperty())));
        return button;
    }

    private static Button plain(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Button primary(String text, Runnable action) {
        Button button = plain(text, action);
        button.getStyleClass().add("accent");
        return button;
    }
}
