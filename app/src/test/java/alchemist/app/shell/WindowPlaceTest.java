package alchemist.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.home.Home;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class WindowPlaceTest {

    @TempDir Path root;

    @Test
    void thePlaceIsRememberedBesideOtherSettings() throws IOException {
        Home home = new Home(root.resolve("new"));
        assertEquals(Optional.empty(), WindowPlace.read(home));
        WindowPlace place = new WindowPlace(10, -20, 1600, 1000, true);
        place.write(home);
        assertEquals(Optional.of(place), WindowPlace.read(home));
        Files.writeString(home.settings(), "other=kept\n" + Files.readString(home.settings()));
        place.write(home);
        assertTrue(Files.readString(home.settings()).contains("other=kept"));
    }

    @Test
    void settingsThatMakeNoSenseAreIgnored() throws IOException {
        Home home = new Home(root);
        Files.writeString(home.settings(), "window.width=wide\n");
        assertEquals(Optional.empty(), WindowPlace.read(home));
    }
}
