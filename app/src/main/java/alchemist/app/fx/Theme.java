package alchemist.app.fx;

import atlantafx.base.theme.PrimerDark;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The look: fonts, colours, sizes. For the JavaFX thread. */
public final class Theme {

    private static final String FOLDER = "/alchemist/app/theme/";
    private static final List<String> FONTS =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-Medium.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf",
                    "JetBrainsMono-Regular.ttf",
                    "JetBrainsMono-Bold.ttf");

    private Theme() {}

    /** Loads the fonts and the base look; before the first control is made. */
    public static void install() {
        FONTS.forEach(Theme::load);
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    }

    /** Dresses a scene. */
    public static void apply(Scene scene) {
        var sheet = Theme.class.getResource(FOLDER + "alchemist.css");
        if (sheet == null) {
            throw new IllegalStateException("the style sheet is missing from the program");
        }
        scene.getStylesheets().add(sheet.toExternalForm());
    }

    private static void load(String name) {
        try (InputStream in = Theme.class.getResourceAsStream(FOLDER + "fonts/" + name)) {
            if (in == null || Font.loadFont(in, 13) == null) {
                throw new IllegalStateException("the font " + name + " can't be loaded");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
