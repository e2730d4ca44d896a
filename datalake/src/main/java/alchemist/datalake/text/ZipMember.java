package alchemist.datalake.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Picks the one text out of a zip archive. Nothing is ever unpacked to the disk. */
public final class ZipMember {

    private ZipMember() {}

    public static ZipEntry only(ZipFile archive) throws IOException {
        List<? extends ZipEntry> files =
                archive.stream().filter(entry -> !entry.isDirectory()).toList();
        for (ZipEntry entry : files) {
            requireInside(entry.getName());
        }
        List<? extends ZipEntry> visible =
                files.stream().filter(entry -> !isHidden(entry.getName())).toList();
        if (visible.size() == 1) {
            return visible.getFirst();
        }
        List<? extends ZipEntry> texts =
                visible.stream().filter(entry -> isText(entry.getName())).toList();
        if (texts.size() == 1) {
            return texts.getFirst();
        }
        throw new RefusedException(
                visible.isEmpty()
                        ? "holds no file"
                        : "holds %d files; unpack it and import them one by one"
                                .formatted(visible.size()));
    }

    /** Every file of an archive with a name of its own, in the archive's order. */
    public static List<ZipEntry> all(ZipFile archive) throws IOException {
        List<ZipEntry> files = new ArrayList<>();
        for (ZipEntry entry : Collections.list(archive.entries())) {
            requireInside(entry.getName());
            if (!entry.isDirectory() && !isHidden(entry.getName())) {
                files.add(entry);
            }
        }
        return files;
    }

    /** Such names serve only to write outside of a folder; an honest archive has none. */
    private static void requireInside(String name) throws RefusedException {
        String path = name.replace('\\', '/');
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        if (path.startsWith("/") || drive || List.of(path.split("/", -1)).contains("..")) {
            throw new RefusedException(
                    "holds a file named '%s', which points outside the archive".formatted(name));
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    private static boolean isText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv");
    }
}
