package alchemist.app.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class FacesTest {

    @Test
    void theFontsAreTheProgramsOwn() {
        Toolkit.run(
                () -> {
                    assertTrue(Font.getFamilies().contains("Inter"));
                    assertTrue(Font.getFamilies().contains("JetBrains Mono"));
                });
    }

    @Test
    void aQuestionBlocksTheContentAndItsButtonsActAfterItHasGone() {
        Toolkit.run(
                () -> {
                    List<String> chosen = new ArrayList<>();
                    Button behind = new Button("behind");
                    DialogLayer layer = new DialogLayer(behind);
                    Toolkit.scene(new StackPane(layer), 600, 400);
                    layer.ask(
                            new Question(
                                    "Stop?",
                                    "A session runs.",
                                    List.of(
                                            Question.Choice.danger(
                                                    "Stop", () -> chosen.add("s")))));
                    assertTrue(behind.isDisabled());
                    layer.lookupAll(".button").stream()
                            .map(Button.class::cast)
                            .filter(button -> "Stop".equals(button.getText()))
                            .findFirst()
                            .orElseThrow()
                            .fire();
                    assertFalse(behind.isDisabled());
                    assertEquals(List.of("s"), chosen);
                });
    }

    @Test
    void escapeClosesASheet() {
        Toolkit.run(
                () -> {
                    DialogLayer layer = new DialogLayer(new Button("behind"));
                    Scene scene = Toolkit.scene(new StackPane(layer), 600, 400);
                    layer.show("Title", new Label("body"));
                    assertEquals(2, layer.getChildren().size());
                    Toolkit.picture(scene, "sheet");
                    KeyEvent escape =
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.ESCAPE,
                                    false,
                                    false,
                                    false,
                                    false);
                    Event.fireEvent(layer.getChildren().getLast(), escape);
                    assertEquals(1, layer.getChildren().size());
                });
    }

    @Test
    void anErrorSaysWhatWhyAndNext() {
        Toolkit.run(
                () -> {
                    FourFaces faces = new FourFaces();
                    Scene scene = Toolkit.scene(faces, 600, 400);
                    faces.error(
                            new Problem(
                                    "The lake can't be opened",
                                    "Another Alchemist has it open.",
                                    "Close the other window and try again.",
                                    ""),
                            "Try again",
                            () -> {});
                    Toolkit.picture(scene, "error");
                    long labels =
                            faces.lookupAll(".label").stream()
                                    .filter(
                                            node ->
                                                    node instanceof Label label
                                                            && !label.getText().isEmpty())
                                    .count();
                    assertEquals(3, labels);
                });
    }
}
