package alchemist.charts;

import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The studies of a price chart: puts their lines into panes and gives them free colours. */
final class StudyBook {

    private static final double PANE_WEIGHT = 0.3;

    private final List<Study> studies = new ArrayList<>();
    private final Plot plot;
    private final PricePane prices;
    private final ChartPalette palette;

    StudyBook(Plot plot, PricePane prices, ChartPalette palette) {
        this.plot = plot;
        this.prices = prices;
        this.palette = palette;
    }

    List<Study> studies() {
        return List.copyOf(studies);
    }

    void add(Study study) {
        color(study);
        studies.add(study);
        prices.overlays().addAll(study.overPrice());
        if (!study.below().isEmpty()) {
            plot.panes().add(new LinePane(study.label(), study.below(), PANE_WEIGHT));
        }
    }

    /** False when it is not shown. */
    boolean remove(Study study) {
        if (!studies.remove(study)) {
            return false;
        }
        study.overPrice().forEach(line -> prices.overlays().removeIf(each -> each == line));
        plot.panes()
                .removeIf(pane -> pane != prices && !study.below().isEmpty() && shows(pane, study));
        return true;
    }

    private static boolean shows(Pane pane, Study study) {
        return pane instanceof LinePane && pane.lines().equals(study.below());
    }

    /** A study's line as text: prices where it lies over the price. */
    String text(Study study, LineSeries line, int index) {
        double value = line.value(index);
        return study.overPrice().contains(line) ? prices.text(value) : LinePane.text(line, value);
    }

    /** Lines of a study with the same hue get the same colour, one that nothing else has. */
    private void color(Study study) {
        Map<Integer, Color> byHue = new HashMap<>();
        for (LineSeries line : study.lines()) {
            if (line.color() == null) {
                line.color(byHue.computeIfAbsent(line.hue(), _ -> free(byHue)));
            }
        }
    }

    private Color free(Map<Integer, Color> taken) {
        List<Color> used = new ArrayList<>(taken.values());
        studies.forEach(study -> study.lines().forEach(line -> used.add(line.color())));
        for (Color color : palette.overlays()) {
            if (!used.contains(color)) {
                return color;
            }
        }
        return palette.overlay(used.size());
    }
}
