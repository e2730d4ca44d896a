package alchemist.app.lake;

import alchemist.app.fx.Badges;
import alchemist.app.fx.FourFaces;
import alchemist.app.fx.Icons;
import alchemist.app.fx.Numbers;
import alchemist.app.fx.Times;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.PartitionInfo;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The page of the selected dataset: figures, provenance, files. */
final class DatasetPane {

    private static final long SECOND = 1_000_000_000L;

    private final LakeViewModel model;
    private final FourFaces faces = new FourFaces();

    DatasetPane(LakeViewModel model) {
        this.model = model;
        model.pageProperty().subscribe(this::show);
    }

    Node node() {
        return faces;
    }

    private void show(DatasetPage page) {
        if (page == null) {
            faces.empty("Select a period to see where its bars come from.");
            return;
        }
        Dataset dataset = page.dataset();
        VBox body = new VBox(12, heading(dataset), buttons(dataset), facts(dataset).node());
        ZoneId zone = dataset.instrument().zone();
        body.getChildren()
                .addAll(section("QUALITY"), new QualitySection(model.qualityProperty(), zone));
        for (int i = 0; i < page.files().size(); i++) {
            String title = "FILE %d OF %d".formatted(i + 1, page.files().size());
            body.getChildren().add(section(title));
            body.getChildren().add(file(page.files().get(i), zone).node());
        }
        body.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        faces.content(scroll);
    }

    private static Node heading(Dataset dataset) {
        Label name = new Label(dataset.name());
        name.getStyleClass().add("heading");
        HBox heading = new HBox(8, name);
        heading.setAlignment(Pos.CENTER_LEFT);
        if (dataset.info().synthetic()) {
            heading.getChildren().add(Badges.synthetic());
        }
        return heading;
    }

    private Node buttons(Dataset dataset) {
        Button chart =
                Icons.button("Open chart", Feather.BAR_CHART_2, () -> model.openChart(dataset));
        Button test = Icons.button("Backtest this", Feather.PLAY, () -> model.backtest(dataset));
        return new HBox(8, chart, test);
    }

    private Facts facts(Dataset dataset) {
        DatasetInfo info = dataset.info();
        ZoneId zone = dataset.instrument().zone();
        return new Facts()
                .number("Bars", Numbers.count(info.rows()))
                .number("First", Times.minute(info.first(), zone))
                .number("Last", Times.minute(info.last(), zone))
                .text("Times in", Times.zoneName(zone))
                .text("Source", info.source())
                .number("Size", Numbers.bytes(info.bytes()))
                .number("Age", Numbers.duration(model.age(dataset.stored())))
                .text("Currency", dataset.instrument().currency())
                .number("Tick", dataset.instrument().tickSize().toPlainString());
    }

    private static Facts file(PartitionInfo file, ZoneId zone) {
        return new Facts()
                .text("File", String.valueOf(file.file().getFileName()))
                .number("Bars", Numbers.count(file.rows()))
                .number("Range", range(file, zone))
                .text("From", file.origin())
                .number(
                        "Imported",
                        Times.dateTime(nanos(file.importedAt()), ZoneOffset.UTC) + " UTC")
                .number("SHA-256", file.sha256());
    }

    private static String range(PartitionInfo file, ZoneId zone) {
        return Times.date(file.first(), zone) + " – " + Times.date(file.last(), zone);
    }

    private static long nanos(Instant instant) {
        return instant.getEpochSecond() * SECOND + instant.getNano();
    }

    private static Label section(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("section");
        return label;
    }
}
