package alchemist.app.cli.doctor;

import alchemist.app.fx.Numbers;
import alchemist.app.home.Home;
import alchemist.datalake.lake.FileTrouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The home folder and the disk it is on. */
final class HomeCheck {

    private static final long TOO_LITTLE = 100_000_000;
    private static final long LITTLE = 2_000_000_000L;

    private final Path root;

    HomeCheck(Home home) {
        root = home.root();
    }

    Finding home() {
        Path existing = existing();
        if (!Files.isDirectory(existing)) {
            return Finding.broken(
                    "Home", existing + " is not a folder", "Choose another one with --home.");
        }
        try {
            Path probe = Files.createTempFile(existing, ".alchemist-doctor", "");
            Files.delete(probe);
        } catch (IOException e) {
            return Finding.broken(
                    "Home",
                    "%s can't be written to: %s".formatted(existing, FileTrouble.reason(e)),
                    "Change its permissions or choose another one with --home.");
        }
        return Finding.good(
                "Home", existing.equals(root) ? root.toString() : root + " (not made yet)");
    }

    Finding space() {
        try {
            long free = Files.getFileStore(existing()).getUsableSpace();
            String text = Numbers.bytes(free) + " free";
            if (free < TOO_LITTLE) {
                return Finding.broken("Disk", text, "Make room before you import anything.");
            }
            return free < LITTLE
                    ? Finding.warning("Disk", text, "Make room before you import much.")
                    : Finding.good("Disk", text);
        } catch (IOException e) {
            return Finding.warning(
                    "Disk",
                    "free space is unknown: " + FileTrouble.reason(e),
                    "Check it yourself.");
        }
    }

    /** The home, or the nearest folder above it that is there. */
    private Path existing() {
        Path folder = root;
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}
