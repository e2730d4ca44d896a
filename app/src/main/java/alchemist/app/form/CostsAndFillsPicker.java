package alchemist.app.form;

import alchemist.app.fx.Icons;
import alchemist.app.fx.View;
import alchemist.app.report.Figures;
import alchemist.engine.account.AccountType;
import alchemist.engine.sim.FillModel;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Says in a few words under which conditions orders are executed; a click opens the settings. */
public final class CostsAndFillsPicker extends View {

    private static final double WIDTH = 390;

    private final CostsAndFills model;
    private final Button button = new Button();
    private final Label words = new Label();
    private final DropPanel panel;

    public CostsAndFillsPicker(CostsAndFills model) {
        this.model = model;
        panel = new DropPanel(settings(model));
    }

    @Override
    protected Node build() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox shown = new HBox(8, words, gap, Icons.of(Feather.CHEVRON_DOWN));
        shown.setAlignment(Pos.CENTER_LEFT);
        shown.prefWidthProperty().bind(button.widthProperty().subtract(20));
        shown.maxWidthProperty().bind(button.widthProperty().subtract(20));
        button.setGraphic(shown);
        button.getStyleClass().add("picker");
        button.getStylesheets().add(FormStyle.sheet());
        button.setAccessibleText("Costs and fills");
        button.setOnAction(_ -> panel.show(button));
        return button;
    }

    @Override
    protected void activate() {
        var value = model.valueProperty().subscribe(_ -> show());
        own(value::unsubscribe);
    }

    @Override
    protected void deactivate() {
        panel.hide();
    }

    private void show() {
        words.setText(model.summary());
        button.setTooltip(new Tooltip(model.summary().replace(" · ", "\n")));
    }

    /** The settings themselves, as the panel shows them. */
    static VBox settings(CostsAndFills model) {
        VBox box =
                new VBox(
                        10,
                        new FieldBox("Costs", new ModelRow("Costs", model.commission()))
                                .problem(model.commission().problemProperty()),
                        new FieldBox("Slippage", new ModelRow("Slippage", model.slippage()))
                                .problem(model.slippage().problemProperty()),
                        fills(model),
                        new FieldBox(
                                        "Volume limit",
                                        new ModelRow("Volume limit", model.volumeLimit()))
                                .problem(model.volumeLimit().problemProperty()),
                        account(model));
        box.setPrefWidth(WIDTH);
        box.setMinWidth(WIDTH);
        return box;
    }

    private static FieldBox fills(CostsAndFills model) {
        ComboBox<FillModel> box = new ComboBox<>(FXCollections.observableArrayList(withBars()));
        box.setConverter(Names.of(Figures::fill));
        box.valueProperty().bindBidirectional(model.fillProperty());
        return choice("Fills", box, CostsAndFillsPicker::explained);
    }

    private static FieldBox account(CostsAndFills model) {
        ComboBox<AccountType> box =
                new ComboBox<>(FXCollections.observableArrayList(AccountType.values()));
        box.setConverter(Names.of(AccountType::text));
        box.valueProperty().bindBidirectional(model.accountProperty());
        return choice("Account", box, CostsAndFillsPicker::explained);
    }

    /** A choice with a sentence about what is chosen beside it. */
    private static <T> FieldBox choice(
            String name, ComboBox<T> box, Function<T, String> explanation) {
        box.setPrefWidth(116);
        box.setMinWidth(116);
        Label what = new Label();
        what.getStyleClass().addAll("muted", "small");
        what.setWrapText(true);
        what.setMaxWidth(WIDTH - 124);
        what.textProperty().bind(box.valueProperty().map(explanation));
        HBox row = new HBox(8, box, what);
        row.setAlignment(Pos.CENTER_LEFT);
        return new FieldBox(name, row);
    }

    /** Those that go by bars: there are no others in the lake. */
    private static List<FillModel> withBars() {
        return Arrays.stream(FillModel.values()).filter(each -> !each.needsEvents()).toList();
    }

    private static String explained(FillModel fill) {
        return switch (fill) {
            case NEXT_OPEN -> "An order made at a bar's close fills at the next open.";
            case THIS_CLOSE -> "A market order fills at the close it was made at.";
            case PESSIMISTIC -> "Of two prices a bar touched, the worse one comes first.";
            case OPTIMISTIC -> "Of two prices a bar touched, the better one comes first.";
            case OHLC_PATH -> "Open, nearer extreme, farther extreme, close.";
            case TRADES -> "Orders work against every trade.";
            case QUOTES -> "Orders work against bid and ask.";
        };
    }

    private static String explained(AccountType account) {
        return switch (account) {
            case PROCEEDS_FREE -> "What short sales bring is cash; nothing is lent.";
            case PROCEEDS_HELD -> "What short sales bring is held, and as much again.";
            case CASH -> "Only what is held can be sold.";
            case REG_T -> "Half of a position is lent; margin calls at bars' closes.";
        };
    }
}
