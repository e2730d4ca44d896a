package alchemist.app.blotter;

import alchemist.app.form.CheckedField;
import alchemist.app.form.CheckedText;
import alchemist.app.form.FieldBox;
import alchemist.app.form.FormStyle;
import alchemist.app.form.Names;
import alchemist.app.fx.View;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.OrderWords;
import alchemist.engine.order.Side;

import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Function;

/** Asks for an order, and says in words what would be sent. */
public final class TicketSheet extends View {

    private static final double FIELD = 132;
    private static final double WIDTH = 460;

    private final TicketViewModel model;
    private final Runnable close;

    /**
     * @param close called when the sheet has done its work
     */
    public TicketSheet(TicketViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @Override
    protected Node build() {
        VBox sheet = new VBox(12, session(), fields(), sentence(), buttons());
        sheet.getStyleClass().add("amend-sheet");
        sheet.getStylesheets().addAll(FormStyle.sheet(), BlotterStyle.sheet());
        sheet.setPrefWidth(WIDTH);
        return sheet;
    }

    private Node session() {
        return choice(
                        "Session, and what it trades",
                        model.sessions(),
                        model.sessionProperty(),
                        DeskSession::name)
                .width(WIDTH);
    }

    private Node fields() {
        FieldBox stop = field("Stop or touch price", model.stop());
        FieldBox limit = field("Limit", model.limit());
        model.typeProperty()
                .subscribe(
                        type -> {
                            show(stop, type.hasStop());
                            show(limit, type.hasLimit());
                        });
        FlowPane fields =
                new FlowPane(
                        12,
                        10,
                        choice("Side", List.of(Side.values()), model.sideProperty(), Enum::name)
                                .width(FIELD),
                        field("Quantity", model.quantity()),
                        choice(
                                        "Type",
                                        TicketViewModel.types(),
                                        model.typeProperty(),
                                        OrderWords::type)
                                .width(FIELD),
                        choice(
                                        "In force",
                                        TicketViewModel.timesInForce(),
                                        model.inForceProperty(),
                                        Enum::name)
                                .width(FIELD),
                        stop,
                        limit);
        fields.setPrefWrapLength(WIDTH);
        return fields;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private FieldBox field(String name, CheckedText<Double> text) {
        CheckedField control = new CheckedField(text);
        control.setAccessibleText(name);
        control.setOnAction(_ -> submit());
        return new FieldBox(name, control).width(FIELD);
    }

    private static <T> FieldBox choice(
            String name, List<T> values, Property<T> chosen, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setConverter(Names.of(words));
        box.setAccessibleText(name);
        box.valueProperty().bindBidirectional(chosen);
        return new FieldBox(name, box);
    }

    private Node sentence() {
        Label sentence = new Label();
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        sentence.getStyleClass().add("amend-summary");
        sentence.textProperty().bind(model.summaryProperty().concat(model.problemProperty()));
        return sentence;
    }

    private Node buttons() {
        Button keep = new Button("Send nothing");
        keep.setOnAction(_ -> close.run());
        Button send = new Button("Submit order");
        send.getStyleClass().add("accent");
        send.disableProperty().bind(model.ready().not());
        send.setOnAction(_ -> submit());
        HBox buttons = new HBox(8, keep, send);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void submit() {
        if (model.submit()) {
            close.run();
        }
    }
}
