package alchemist.app.fx;

import atlantafx.base.theme.PrimerDark;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
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

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 64, 128);

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

    /** The program's mark in the sizes that window systems ask for. */
    public static List<Image> icons() {
        return ICON_SIZES.stream().map(Theme::icon).toList();
    }

    private static Image icon(int size) {
        try (InputStream in = resource("icon-" + size + ".png")) {
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = Theme.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing from the program");
        }
        return in;
    }

    private static void load(String name) {
        try (InputStream in = resource("fonts/" + name)) {
            if (Font.loadFont(in, 13) == null) {
                throw new IllegalStateException("the font " + name + " can't be loaded");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
