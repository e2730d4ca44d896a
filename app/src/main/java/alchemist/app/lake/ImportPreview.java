package alchemist.app.lake;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Tables;
import alchemist.app.fx.Times;
import alchemist.datalake.source.CsvFormat;
import alchemist.datalake.source.CsvPreview;
import alchemist.datalake.source.CsvProblem;
import alchemist.engine.model.Bar;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** The beginning of a file as it would be imported. */
final class ImportPreview {

    private final CsvPreview preview;

    ImportPreview(CsvPreview preview) {
        this.preview = preview;
    }

    Node node() {
        VBox box = new VBox(8, detected());
        if (!preview.problems().isEmpty()) {
            box.getChildren().add(problems());
        }
        TableView<Bar> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        box.getChildren().add(table);
        for (String note : preview.notes()) {
            Label label = new Label(note);
            label.getStyleClass().add("muted");
            label.setWrapText(true);
            box.getChildren().add(label);
        }
        return box;
    }

    private Node detected() {
        CsvFormat format = preview.format();
        List<String> parts = new ArrayList<>();
        if (!"plain".equals(format.container())) {
            parts.add(format.container());
        }
        parts.add("separated by " + format.separatorName());
        parts.add(format.header() ? "header in line 1" : "no header");
        parts.add("times: " + format.stamps().text());
        parts.add(
                preview.zone().map(zone -> "zone: " + Times.zoneName(zone)).orElse("zone unknown"));
        Label label = new Label("Detected: " + String.join(" · ", parts));
        label.getStyleClass().add("muted");
        return label;
    }

    private Node problems() {
        Label title = new Label("The file can't be imported as it is. Nothing has been written.");
        title.getStyleClass().add("error-title");
        VBox box = new VBox(4, title);
        List<String> lines = preview.problems().stream().map(CsvProblem::toString).toList();
        box.getChildren().add(new ProblemLines(lines).node());
        return box;
    }

    private TableView<Bar> table() {
        ZoneId zone = preview.zone().orElse(ZoneOffset.UTC);
        String title =
                preview.zone()
                        .map(known -> "Time, " + Times.zoneName(known))
                        .orElse("Time (zone unknown)");
        TableView<Bar> table =
                Tables.create(
                        FXCollections.observableArrayList(preview.rows()), "No row could be read.");
        table.getColumns().add(Tables.time(title, 170, Bar::time, time -> time(time, zone)));
        int decimals = decimals();
        price(table, "Open", Bar::open, decimals);
        price(table, "High", Bar::high, decimals);
        price(table, "Low", Bar::low, decimals);
        price(table, "Close", Bar::close, decimals);
        table.getColumns()
                .add(Tables.number("Volume", 120, Bar::volume, (row, v) -> Numbers.quantity(v, 8)));
        return table;
    }

    private String time(long time, ZoneId zone) {
        boolean days = preview.period().filter(period -> !period.isIntraday()).isPresent();
        return days ? Times.date(time, zone) : Times.dateTime(time, zone);
    }

    /** As many as the longest price has. */
    private int decimals() {
        return preview.rows().stream()
                .flatMapToDouble(
                        bar -> DoubleStream.of(bar.open(), bar.high(), bar.low(), bar.close()))
                .mapToInt(price -> BigDecimal.valueOf(price).stripTrailingZeros().scale())
                .reduce(0, Math::max);
    }

    private static void price(
            TableView<Bar> table, String title, ToDoubleFunction<Bar> value, int decimals) {
        table.getColumns()
                .add(Tables.number(title, 110, value, (row, v) -> Numbers.price(v, decimals)));
    }
}
