package alchemist.app.shell;

import alchemist.app.backtest.BacktestView;
import alchemist.app.blotter.AmendSheet;
import alchemist.app.blotter.AmendViewModel;
import alchemist.app.blotter.FillsView;
import alchemist.app.blotter.OrdersView;
import alchemist.app.blotter.PositionsView;
import alchemist.app.blotter.StrategiesView;
import alchemist.app.blotter.TicketSheet;
import alchemist.app.blotter.TicketViewModel;
import alchemist.app.chart.ChartPane;
import alchemist.app.deploy.DeployView;
import alchemist.app.deploy.StatusItems;
import alchemist.app.fx.DialogLayer;
import alchemist.app.fx.Subscription;
import alchemist.app.fx.View;
import alchemist.app.lake.ImportActions;
import alchemist.app.lake.LakeState;
import alchemist.app.lake.LakeView;
import alchemist.app.lake.LakeViewModel;
import alchemist.app.lake.StartCards;
import alchemist.app.log.LogView;
import alchemist.app.risk.KillBar;
import alchemist.app.risk.KillPanel;
import alchemist.charts.ChartStyle;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.util.List;
import java.util.function.Supplier;

/** The window's content: menus above, docks between, status bar below. */
public final class ShellView extends View {

    private final Desk desk;
    private final Runnable exit;
    private final Docks docks = new Docks();
    private final DialogLayer dialogs = new DialogLayer(docks.node());
    private final ImportActions imports;

    /**
     * @param exit asked for by File, Exit
     */
    public ShellView(Desk desk, Runnable exit) {
        this.desk = desk;
        this.exit = exit;
        imports = new ShellImports(desk, dialogs);
    }

    @Override
    protected Node build() {
        panes();
        BorderPane frame = new BorderPane(dialogs);
        frame.setTop(top());
        frame.setBottom(
                new StatusBar(
                                desk.lake().activity(),
                                List.of(new StatusItems(desk.trading().status()).node()),
                                desk.options().pulse())
                        .node());
        frame.addEventFilter(DragEvent.DRAG_OVER, this::dragged);
        frame.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
        desk.shell().onShow(docks::select);
        desk.trading().blotter().orders().amendingProperty().subscribe(this::amend);
        desk.trading().blotter().orders().ticketProperty().subscribe(this::order);
        LakeViewModel lake = desk.lake().view();
        lake.datasets().addListener((ListChangeListener<Object>) change -> greet());
        lake.stateProperty().subscribe(state -> greet());
        return new StackPane(frame, new KillPanel(desk.trading().kill()).node());
    }

    private void panes() {
        ChartStyle style = ChartStyle.dark();
        var blotter = desk.trading().blotter();
        var research = desk.research();
        add(Pane.LAKE, () -> new LakeView(desk.lake().view(), imports));
        docks.add(
                Pane.CHART,
                new LazyPane(() -> new ChartPane(research.chart(), style)),
                research.chart().titleProperty());
        add(Pane.BACKTEST, () -> new BacktestView(research.backtest(), style));
        add(Pane.DEPLOY, () -> new DeployView(desk.trading().deploy()));
        add(Pane.ORDERS, () -> new OrdersView(blotter.orders(), dialogs::ask));
        add(Pane.FILLS, () -> new FillsView(blotter.fills()));
        add(Pane.POSITIONS, () -> new PositionsView(blotter.positions()));
        add(Pane.STRATEGIES, () -> new StrategiesView(blotter.strategies()));
        add(Pane.LOG, () -> new LogView(desk.log()));
    }

    private void amend(@Nullable AmendViewModel amending) {
        if (amending != null) {
            Subscription[] shown = new Subscription[1];
            AmendSheet sheet = new AmendSheet(amending, () -> shown[0].close());
            shown[0] = dialogs.show(amending.title(), sheet.node());
        }
    }

    private void order(@Nullable TicketViewModel ticket) {
        if (ticket != null) {
            Subscription[] shown = new Subscription[1];
            TicketSheet sheet = new TicketSheet(ticket, () -> shown[0].close());
            shown[0] = dialogs.show("New order", sheet.node());
        }
    }

    /** Questions and sheets of this window. */
    DialogLayer dialogs() {
        return dialogs;
    }

    private void add(Pane pane, Supplier<View> view) {
        docks.add(pane, new LazyPane(view), new ReadOnlyStringWrapper(pane.title()));
    }

    /** The start cards are there as long as the lake is open and empty. */
    private void greet() {
        boolean empty =
                desk.lake().view().stateProperty().get() instanceof LakeState.Open
                        && desk.lake().view().datasets().isEmpty();
        if (empty && !docks.has(Pane.START)) {
            add(Pane.START, () -> new StartCards(desk.lake().sample(), imports));
            docks.select(Pane.START);
        } else if (!empty) {
            docks.remove(Pane.START);
        }
    }

    private Node top() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Node kill = new KillBar(desk.trading().kill()).node();
        ShellMenus menus = new ShellMenus(desk, imports, new HelpSheets(dialogs), exit);
        HBox top = new HBox(8, menus.bar(), gap, kill);
        top.getStyleClass().add("top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            imports.importFiles(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
