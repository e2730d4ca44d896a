package alchemist.datalake.lake;

import alchemist.datalake.parquet.BarFileInfo;
import alchemist.datalake.parquet.DayRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where things are inside a lake.
 *
 * <pre>
 * lake/lock                                     held by the process that has the lake open
 * lake/catalogue.mv.db                          index; can be deleted
 * lake/instruments.yaml                         definitions
 * lake/bars/VENUE/SYMBOL/1m/2024.parquet        shorter than an hour: a file per year (UTC)
 * lake/bars/VENUE/SYMBOL/1d/all.parquet         an hour and longer: one file
 * lake/actions/VENUE/SYMBOL.csv                 splits and dividends
 * lake/open-interest/VENUE/PRODUCT.csv          open interest in contracts, day by day
 * lake/downloads                                files that are on their way
 * lake/bin/2024-01-31T09-30-00Z                 what was deleted then
 * lake/tmp                                      unfinished files; emptied at every start
 * </pre>
 */
record LakeFolder(Path root) {

    private static final String SUFFIX = ".parquet";
    private static final long HOUR = 3_600_000_000_000L;
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL");

    /** Creates what is missing. */
    static LakeFolder create(Path home) throws LakeException {
        LakeFolder folder = new LakeFolder(home.toAbsolutePath().normalize().resolve("lake"));
        try {
            Files.createDirectories(folder.bars());
            Files.createDirectories(folder.temp());
            return folder;
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw notWritable(home, e);
        }
    }

    static LakeException notWritable(Path home, Exception cause) {
        return new LakeException(
                "The lake in %s can't be written: %s. Make the folder writable, or use another --home."
                        .formatted(home.toAbsolutePath().normalize(), FileTrouble.reason(cause)),
                cause);
    }

    Path bars() {
        return root.resolve("bars");
    }

    Path temp() {
        return root.resolve("tmp");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path catalogue() {
        return root.resolve("catalogue");
    }

    Path instruments() {
        return root.resolve("instruments.yaml");
    }

    /** The path of a partition relative to the root, with forward slashes on every system. */
    static String partition(InstrumentId instrument, BarPeriod period, String name) {
        return "bars/"
                + safe(instrument.venue())
                + "/"
                + safe(instrument.symbol())
                + "/"
                + period
                + "/"
                + name
                + SUFFIX;
    }

    /** Where the splits and dividends of an instrument are. */
    static String actions(InstrumentId instrument) {
        return beside("actions", instrument);
    }

    /** Where the open interest in the contracts of a product is. */
    static String openInterest(InstrumentId product) {
        return beside("open-interest", product);
    }

    private static String beside(String kind, InstrumentId whose) {
        return kind + "/" + safe(whose.venue()) + "/" + safe(whose.symbol()) + ".csv";
    }

    /** Where a file that describes itself like this has its place. */
    static String partition(BarFileInfo info) {
        BarPeriod period = info.period();
        String name = isYearly(period) ? Integer.toString(year(info.first())) : "all";
        return partition(info.instrument(), period, name);
    }

    /** The days a file may hold bars of; empty for one that holds all of them. */
    static Optional<DayRange> days(String partition) {
        String name = partition.substring(partition.lastIndexOf('/') + 1).replace(SUFFIX, "");
        if (!name.matches("\\d{4}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(name);
        return Optional.of(new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    /** What a file of this period covers: a year, or everything. */
    static boolean isYearly(BarPeriod period) {
        return period.nominalNanos() < HOUR;
    }

    static int year(long nanos) {
        return Instant.ofEpochSecond(0, nanos).atZone(ZoneOffset.UTC).getYear();
    }

    String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /**
     * Writes a small text, whole and on the disk, or not at all.
     *
     * @param what it is, for the message
     */
    void save(Path file, String text, String what) throws LakeException {
        try {
            Path temp = Files.createTempFile(temp(), "text-", ".csv");
            Files.writeString(temp, text);
            LakeWriter.force(temp);
            Path folder = file.resolveSibling("");
            Files.createDirectories(folder);
            Files.move(
                    temp,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            LakeWriter.forceFolder(folder);
        } catch (IOException e) {
            throw new LakeException(
                    "The %s can't be saved: %s.".formatted(what, FileTrouble.reason(e)), e);
        }
    }

    /** Deletes a temporary file, if it is there. */
    void discard(Path temporary) throws LakeException {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be deleted: %s.".formatted(temporary, FileTrouble.reason(e)), e);
        }
    }

    /** Deletes what a process that died left behind. Call only while holding the lock. */
    void clearTemp() throws IOException {
        Path temp = temp();
        Files.walkFileTree(
                temp,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @Nullable IOException trouble) throws IOException {
                        if (!folder.equals(temp)) {
                            Files.delete(folder);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** Names that a file system would treat specially are set between percent signs. */
    private static String safe(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        int dot = upper.indexOf('.');
        String stem = dot < 0 ? upper : upper.substring(0, dot);
        boolean device = DEVICES.contains(stem) || stem.matches("(COM|LPT)[0-9]");
        return device || name.startsWith(".") || name.endsWith(".") ? "%" + name + "%" : name;
    }
}
