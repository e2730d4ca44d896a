package alchemist.datalake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is, by its first bytes; the name may lie. */
public enum FileKind {
    EMPTY,
    TEXT,
    UTF16,
    GZIP,
    ZIP,
    PARQUET,
    /** Packed by a program whose format is not read here: bzip2, xz, 7z, zstd. */
    PACKED;

    public static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(4));
        }
    }

    public static FileKind of(byte[] head) {
        int first = at(head, 0) << 24 | at(head, 1) << 16 | at(head, 2) << 8 | at(head, 3);
        if (head.length == 0) {
            return EMPTY;
        }
        return switch (first) {
            case 0x504b0304, 0x504b0506 -> ZIP;
            case 0x50415231 -> PARQUET;
            case 0x28b52ffd, 0xfd377a58, 0x377abcaf -> PACKED;
            default ->
                    switch (first >>> 16) {
                        case 0x1f8b -> GZIP;
                        case 0xfffe, 0xfeff -> UTF16;
                        default -> first >>> 8 == 0x425a68 ? PACKED : TEXT;
                    };
        };
    }

    private static int at(byte[] head, int index) {
        return index < head.length ? head[index] & 0xff : 0;
    }
}
