package alchemist.datalake.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

/**
 * The one text in a zip archive, a gzip file or a plain file; which it is, its first bytes say. Not
 * thread-safe.
 */
public final class PackedText implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream text;
    private final Closeable file;

    private PackedText(InputStream text, Closeable file) {
        this.text = text;
        this.file = file;
    }

    /**
     * Opens a file.
     *
     * @throws RefusedException when it is packed in another way, holds several texts, or points
     *     outside of itself; the message goes on after the file's name
     */
    public static PackedText open(Path file) throws IOException {
        return switch (FileKind.of(file)) {
            case ZIP -> zip(file);
            case GZIP -> gzip(file);
            case TEXT, EMPTY -> {
                InputStream plain = Files.newInputStream(file);
                yield new PackedText(plain, plain);
            }
            case UTF16, PARQUET, PACKED -> throw new RefusedException("is no zip, gz or text file");
        };
    }

    public InputStream stream() {
        return text;
    }

    @Override
    public void close() throws IOException {
        try (file) {
            text.close();
        }
    }

    private static PackedText zip(Path file) throws IOException {
        ZipFile archive = new ZipFile(file.toFile());
        try {
            InputStream member = archive.getInputStream(ZipMember.only(archive));
            return new PackedText(new BombGuard(member, Files.size(file)), archive);
        } catch (IOException e) {
            archive.close();
            throw e;
        }
    }

    private static PackedText gzip(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            InputStream unpacked = new GZIPInputStream(raw, BUFFER);
            return new PackedText(new BombGuard(unpacked, Files.size(file)), raw);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }
}
