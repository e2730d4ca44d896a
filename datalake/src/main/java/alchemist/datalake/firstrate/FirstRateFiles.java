package alchemist.datalake.firstrate;

import alchemist.datalake.download.Subscription;
import alchemist.datalake.lake.FileTrouble;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.text.ZipMember;
import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of bars in a folder and in the archives there. Immutable. */
record FirstRateFiles(Path path, List<Entry> entries) {

    /**
     * One text of bars.
     *
     * @param container the file it is in
     * @param member its name in the archive; empty where the file is the text itself
     * @param stamp changes when the text does: its size and checksum, or size and time
     */
    record Entry(FirstRateName described, Path container, String member, String stamp) {

        String name() {
            return member.isEmpty() ? container.toString() : container + ": " + member;
        }

        /** Names the text in a lineage. */
        URI uri() {
            String fragment =
                    member.isEmpty() ? "" : "#" + URLEncoder.encode(member, StandardCharsets.UTF_8);
            return URI.create(container.toUri() + fragment);
        }
    }

    static FirstRateFiles find(Path path) throws LakeException {
        Path root = path.toAbsolutePath().normalize();
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.isDirectory(root) ? Files.walk(root, 3) : Stream.of(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                collect(file, entries);
            }
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be read: %s.".formatted(root, FileTrouble.reason(e)), e);
        }
        if (entries.isEmpty()) {
            throw new LakeException(
                    "%s holds no file named like FirstRate's, such as AAPL_full_1min_UNADJUSTED.txt,"
                                    .formatted(root)
                            + " and no zip archive of such files.");
        }
        return new FirstRateFiles(root, List.copyOf(entries));
    }

    List<InstrumentId> instruments() {
        return entries.stream().map(entry -> entry.described().instrument()).distinct().toList();
    }

    List<Entry> of(Subscription subscription) {
        return entries.stream()
                .filter(entry -> entry.described().instrument().equals(subscription.instrument()))
                .filter(entry -> entry.described().period().equals(subscription.period()))
                .toList();
    }

    Entry at(URI uri) {
        return entries.stream().filter(entry -> entry.uri().equals(uri)).findFirst().orElseThrow();
    }

    private static void collect(Path file, List<Entry> entries) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            try (ZipFile archive = new ZipFile(file.toFile())) {
                for (ZipEntry member : ZipMember.all(archive)) {
                    String stamp = member.getSize() + "-" + Long.toHexString(member.getCrc());
                    FirstRateName.parse(member.getName())
                            .map(name -> new Entry(name, file, member.getName(), stamp))
                            .ifPresent(entries::add);
                }
            }
            return;
        }
        String stamp = Files.size(file) + "-" + Files.getLastModifiedTime(file).toMillis();
        FirstRateName.parse(file.toString())
                .map(name -> new Entry(name, file, "", stamp))
                .ifPresent(entries::add);
    }
}
