package alchemist.datalake.source;

import alchemist.datalake.lake.LakeException;
import alchemist.datalake.text.BombGuard;
import alchemist.datalake.text.CountedStream;
import alchemist.datalake.text.FileKind;
import alchemist.datalake.text.ZipMember;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The text inside a file, whatever it is packed in. Not thread-safe. */
final class CsvInput implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final String container;
    private final InputStream text;
    private final LongSupplier position;
    private final Closeable file;

    private CsvInput(String container, InputStream text, LongSupplier position, Closeable file) {
        this.container = container;
        this.text = text;
        this.position = position;
        this.file = file;
    }

    /**
     * Opens a plain, gzipped or zipped text; which of them is decided by its first bytes.
     *
     * @throws LakeException when it is something else
     * @throws IOException when it can't be read; see {@link CsvTrouble#unreadable}
     */
    static CsvInput open(Path file) throws IOException, LakeException {
        if (Files.isDirectory(file)) {
            throw CsvTrouble.refuse(file + " is a folder, not a file");
        }
        String name = CsvTrouble.name(file);
        return switch (FileKind.of(file)) {
            case TEXT -> plain(file);
            case GZIP -> gzip(file);
            case ZIP -> zip(file);
            case EMPTY -> throw CsvTrouble.refuse(name + " is empty");
            case UTF16 -> throw CsvTrouble.refuse(name + " is in UTF-16; save it as UTF-8");
            case PARQUET -> throw CsvTrouble.refuse(name + " is a Parquet file, not a text");
            case PACKED ->
                    throw CsvTrouble.refuse(
                            name + " is packed in a way that can't be read; use gz or zip");
        };
    }

    /** {@code plain}, {@code gz} or {@code zip: member}. */
    String container() {
        return container;
    }

    InputStream text() {
        return text;
    }

    /** How many bytes of the file were read so far. */
    long position() {
        return position.getAsLong();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            text.close();
        }
    }

    private static CsvInput plain(Path file) throws IOException {
        CountedStream raw = new CountedStream(Files.newInputStream(file));
        return new CsvInput("plain", raw, raw::count, raw);
    }

    private static CsvInput gzip(Path file) throws IOException {
        CountedStream raw = new CountedStream(Files.newInputStream(file));
        try {
            InputStream unpacked = new GZIPInputStream(raw, BUFFER);
            InputStream text = new BombGuard(unpacked, Files.size(file));
            return new CsvInput("gz", text, raw::count, raw);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private static CsvInput zip(Path file) throws IOException {
        ZipFile archive = new ZipFile(file.toFile());
        try {
            ZipEntry member = ZipMember.only(archive);
            long packed = Files.size(file);
            long unpacked = Math.max(1, member.getSize());
            CountedStream text =
                    new CountedStream(new BombGuard(archive.getInputStream(member), packed));
            LongSupplier position =
                    () -> (long) (packed * Math.min(1, (double) text.count() / unpacked));
            return new CsvInput("zip: " + member.getName(), text, position, archive);
        } catch (IOException e) {
            archive.close();
            throw e;
        }
    }
}
