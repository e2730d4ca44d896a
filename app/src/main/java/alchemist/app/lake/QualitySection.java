package alchemist.app.lake;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Times;
import alchemist.datalake.quality.Finding;
import alchemist.datalake.quality.QualityCalendar;
import alchemist.datalake.quality.QualityCheck;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** How good the selected dataset is: a map of its days, and what the checks found. */
final class QualitySection extends VBox {

    private static final int MOST_FINDINGS = 10;
    private static final int READ_OUT_HEIGHT = 36;

    private final ZoneId zone;

    /**
     * @param zone in which times are shown
     */
    QualitySection(ReadOnlyObjectProperty<QualityState> state, ZoneId zone) {
        super(8);
        this.zone = zone;
        state.subscribe(this::show);
    }

    private void show(QualityState state) {
        switch (state) {
            case QualityState.Checking() -> getChildren().setAll(line("Checking…"));
            case QualityState.Unknown(var reason) -> getChildren().setAll(line(reason));
            case QualityState.Checked(var report) -> show(report);
        }
    }

    private void show(QualityCheck.Report report) {
        getChildren().clear();
        if (report.calendar().days().isEmpty()) {
            getChildren().add(line("There is no map of days for these bars."));
        } else {
            CoverageMap map = new CoverageMap(report.calendar());
            Label readOut = line("");
            readOut.setMinHeight(READ_OUT_HEIGHT);
            map.textProperty()
                    .subscribe(
                            text ->
                                    readOut.setText(
                                            text.isEmpty()
                                                    ? "Point at a day, or press the arrow keys."
                                                    : text));
            getChildren().addAll(legend(report.calendar()), readOut, map);
        }
        getChildren().add(findings(report.findings()));
    }

    private static Node legend(QualityCalendar calendar) {
        FlowPane legend = new FlowPane(12, 4);
        for (QualityCalendar.Status status : QualityCalendar.Status.values()) {
            Rectangle sample = new Rectangle(9, 9, CoverageMap.color(status));
            Label name = line(name(status) + " " + Numbers.count(calendar.count(status)));
            name.setWrapText(false);
            HBox entry = new HBox(5, sample, name);
            entry.setAlignment(Pos.CENTER_LEFT);
            legend.getChildren().add(entry);
        }
        return legend;
    }

    private static String name(QualityCalendar.Status status) {
        return switch (status) {
            case COMPLETE -> "complete";
            case PARTIAL -> "gaps";
            case MISSING -> "missing";
            case BROKEN -> "wrong";
            case CLOSED -> "closed";
        };
    }

    private Node findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return line("The checks found nothing.");
        }
        Facts facts = new Facts();
        findings.stream()
                .limit(MOST_FINDINGS)
                .forEach(
                        each ->
                                facts.text(
                                        each.kind().text(),
                                        Times.minute(each.time(), zone) + "  " + each.text()));
        VBox list = new VBox(4, facts.node());
        if (findings.size() > MOST_FINDINGS) {
            list.getChildren()
                    .add(
                            line(
                                    String.format(
                                            Locale.ROOT,
                                            "and %,d more; 'alchemist lake verify --all' lists"
                                                    + " them.",
                                            findings.size() - MOST_FINDINGS)));
        }
        return list;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
