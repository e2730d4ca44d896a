package alchemist.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.app.fx.Toolkit;
import alchemist.app.fx.View;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class LazyPaneTest {

    private final AtomicInteger built = new AtomicInteger();

    private final class Greeting extends View {
        @Override
        protected Node build() {
            built.incrementAndGet();
            return new Label("hello");
        }
    }

    @Test
    void theContentIsMadeWhenThePaneIsFirstShownAndThenKept() {
        Toolkit.run(
                () -> {
                    LazyPane pane = new LazyPane(Greeting::new);
                    StackPane window = new StackPane();
                    Toolkit.scene(window, 100, 100);
                    assertEquals(0, built.get());
                    for (int times = 0; times < 2; times++) {
                        window.getChildren().add(pane);
                        window.getChildren().clear();
                    }
                    assertEquals(1, built.get());
                    assertEquals(1, pane.getChildren().size());
                });
    }
}
