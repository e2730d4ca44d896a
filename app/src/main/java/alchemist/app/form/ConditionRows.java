package alchemist.app.form;

import alchemist.app.report.Figures;
import alchemist.engine.account.AccountType;
import alchemist.engine.sim.FillModel;
import alchemist.engine.sim.LatencyModel;
import alchemist.engine.sim.SimulationSettings;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The settings behind {@link CostsAndFillsPicker}: what is set for nearly every run on top, account
 * and latency folded away below, with what they are set to in their titles.
 */
final class ConditionRows extends VBox {

    private static final double WIDTH = 390;
    private static final double CHOICE = 116;

    ConditionRows(CostsAndFills model) {
        super(10);
        getChildren()
                .addAll(
                        row("Costs", model.commission(), "What an execution costs."),
                        row(
                                "Slippage",
                                model.slippage(),
                                "How much worse than the market's an execution's price is."),
                        fills(model),
                        row(
                                "Volume limit",
                                model.volumeLimit(),
                                "How much one bar can take of an order; the rest stays working."),
                        account(model),
                        latency(model));
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
    }

    private static TitledPane account(CostsAndFills model) {
        AccountFields account = model.account();
        HBox currencies = new HBox(8, currency(account), rates(account));
        HBox.setHgrow(currencies.getChildren().getLast(), Priority.ALWAYS);
        VBox rows =
                new VBox(
                        10,
                        types(account),
                        row(
                                "Financing",
                                account.financing(),
                                "Yearly rates: got on cash, paid on debit (lent money), paid on the"
                                        + " worth of borrowed shares."),
                        currencies);
        return folded("Account", rows, model.valueProperty().map(ConditionRows::terms).orElse(""));
    }

    private static String terms(@Nullable SimulationSettings settings) {
        return settings == null ? "" : Figures.account(settings).orElse("");
    }

    private static String delay(@Nullable LatencyModel latency) {
        return latency == null || latency instanceof LatencyModel.None ? "" : latency.text();
    }

    private static TitledPane latency(CostsAndFills model) {
        return folded(
                "Latency",
                row(
                        "One way",
                        model.latency(),
                        "How long orders and answers take, each way, in market time. With bars, an"
                                + " order that takes any time misses the next open."),
                model.latency().valueProperty().map(ConditionRows::delay).orElse(""));
    }

    private static TitledPane folded(String name, Node rows, ObservableValue<String> setting) {
        TitledPane pane = new TitledPane(name, rows);
        pane.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        setting.getValue().isEmpty()
                                                ? name
                                                : name + " · " + setting.getValue(),
                                setting));
        pane.getStyleClass().add("fold");
        pane.setAnimated(false);
        pane.setExpanded(false);
        pane.setMinWidth(0);
        pane.setPrefWidth(WIDTH);
        pane.setMaxWidth(WIDTH);
        return pane;
    }

    private static <M> FieldBox row(String name, ModelField<M> field, String what) {
        return explained(new FieldBox(name, new ModelRow(name, field)), what)
                .problem(field.problemProperty());
    }

    private static FieldBox currency(AccountFields account) {
        TextField field = new CheckedField(account.currency());
        field.setPromptText("as traded");
        field.setAccessibleText("Currency of the account");
        return explained(
                        new FieldBox("Currency", field).width(CHOICE),
                        "The account's currency, for example USD. Empty: that of the instrument.")
                .problem(account.currency().problemProperty());
    }

    private static FieldBox rates(AccountFields account) {
        TextField field = new CheckedField(account.rates());
        field.setPromptText("EUR=1.08, GBP=1.27");
        field.setAccessibleText("Rates of other currencies");
        return explained(
                        new FieldBox("Rates", field),
                        "What a unit of another currency is worth in the account's.")
                .problem(account.rates().problemProperty());
    }

    private static FieldBox explained(FieldBox box, String what) {
        Tooltip tooltip = new Tooltip(what);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        Tooltip.install(box, tooltip);
        return box;
    }

    private static FieldBox fills(CostsAndFills model) {
        ComboBox<FillModel> box = new ComboBox<>(FXCollections.observableArrayList(withBars()));
        box.setConverter(Names.of(Figures::fill));
        box.valueProperty().bindBidirectional(model.fillProperty());
        return choice("Fills", box, ConditionRows::explained);
    }

    private static FieldBox types(AccountFields account) {
        ComboBox<AccountType> box =
                new ComboBox<>(FXCollections.observableArrayList(AccountType.values()));
        box.setConverter(Names.of(AccountType::text));
        box.valueProperty().bindBidirectional(account.typeProperty());
        return choice("Kind", box, ConditionRows::explained);
    }

    /** A choice with a sentence about what is chosen beside it. */
    private static <T> FieldBox choice(
            String name, ComboBox<T> box, Function<T, String> explanation) {
        box.setPrefWidth(CHOICE);
        box.setMinWidth(CHOICE);
        Label what = new Label();
        what.getStyleClass().addAll("muted", "small");
        what.setWrapText(true);
        what.setMaxWidth(WIDTH - CHOICE - 40);
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
