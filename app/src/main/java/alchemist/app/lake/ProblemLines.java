package alchemist.app.lake;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;

import java.util.List;

/** What is wrong, line by line; any number of lines. */
final class ProblemLines {

    private static final double ROW = 24;

    private final List<String> lines;

    ProblemLines(List<String> lines) {
        this.lines = lines;
    }

    Node node() {
        ListView<String> list = new ListView<>(FXCollections.observableArrayList(lines));
        list.getStyleClass().addAll("dense", "problem-lines");
        list.setFixedCellSize(ROW);
        double height = ROW * Math.min(lines.size(), 6) + 2;
        list.setMinHeight(Math.min(height, 3 * ROW));
        list.setPrefHeight(height);
        return list;
    }
}
