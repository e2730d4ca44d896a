package alchemist.datalake.catalog;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * What identifies the bytes of a file.
 *
 * @param modified last modification, epoch microseconds: with the size it tells cheaply whether the
 *     file is still the one that was hashed
 */
public record FileStamp(long bytes, long modified, String sha256) {

    /** True when a file with these attributes is, as far as can be told without reading, this. */
    public boolean matches(BasicFileAttributes attributes) {
        return attributes.size() == bytes && micros(attributes.lastModifiedTime()) == modified;
    }

    public static FileStamp of(BasicFileAttributes attributes, String sha256) {
        return new FileStamp(attributes.size(), micros(attributes.lastModifiedTime()), sha256);
    }

    private static long micros(FileTime time) {
        return time.to(TimeUnit.MICROSECONDS);
    }
}
