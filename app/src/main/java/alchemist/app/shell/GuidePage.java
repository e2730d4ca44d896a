package alchemist.app.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The user guide as it is shipped: headings, paragraphs, tables and blocks of commands. */
final class GuidePage {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 520;
    private static final String FENCE = "```";

    private final VBox page = new VBox(10);
    private final StringBuilder paragraph = new StringBuilder();

    private GuidePage() {}

    /** Reads it from the program. */
    static Node read() {
        GuidePage guide = new GuidePage();
        Iterator<String> lines = text().lines().iterator();
        while (lines.hasNext()) {
            guide.take(lines.next(), lines);
        }
        guide.endParagraph();
        ScrollPane scroll = new ScrollPane(guide.page);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefSize(WIDTH + 24, HEIGHT);
        return scroll;
    }

    private static String text() {
        try (InputStream in = GuidePage.class.getResourceAsStream("user-guide.md")) {
            if (in == null) {
                throw new IllegalStateException("the user guide is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String line, Iterator<String> rest) {
        if (line.startsWith(FENCE)) {
            endParagraph();
            page.getChildren().add(commands(rest));
        } else if (line.startsWith("#")) {
            endParagraph();
            Label title = new Label(line.replaceFirst("#+ ", ""));
            title.getStyleClass().add(line.startsWith("##") ? "heading" : "start-title");
            page.getChildren().add(title);
        } else if (line.startsWith("|")) {
            endParagraph();
            page.getChildren().add(table(line, rest));
        } else if (line.isBlank()) {
            endParagraph();
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            page.getChildren().add(words(paragraph.toString(), WIDTH));
            paragraph.setLength(0);
        }
    }

    private static Label commands(Iterator<String> rest) {
        List<String> lines = new ArrayList<>();
        for (String line = next(rest); !line.startsWith(FENCE); line = next(rest)) {
            lines.add(line);
        }
        Label block = new Label(String.join("\n", lines));
        block.getStyleClass().add("mono");
        block.setWrapText(true);
        block.setMaxWidth(WIDTH);
        block.setMinHeight(Region.USE_PREF_SIZE);
        return block;
    }

    private static String next(Iterator<String> rest) {
        return rest.hasNext() ? rest.next() : FENCE;
    }

    private static GridPane table(String head, Iterator<String> rest) {
        GridPane grid = new GridPane(16, 4);
        for (String line = head; line.startsWith("|"); line = rest.hasNext() ? rest.next() : "") {
            if (!line.startsWith("|---")) {
                String[] cells = line.substring(1).split("\\|");
                for (int i = 0; i < cells.length; i++) {
                    double width = i == 0 ? WIDTH / 3 : WIDTH * 2 / 3 - 16;
                    grid.add(
                            words(cells[i].strip(), width),
                            i,
                            grid.getRowCount() - (i == 0 ? 0 : 1));
                }
            }
        }
        return grid;
    }

    /** Without the marks of links, code and emphasis. */
    private static Label words(String text, double width) {
        String plain = text.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("`", "");
        Label label = new Label(plain.replaceAll("\\*([^*]+)\\*", "$1"));
        label.setWrapText(true);
        label.setMaxWidth(width);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
