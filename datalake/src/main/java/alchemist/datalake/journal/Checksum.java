package alchemist.datalake.journal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32C;

/** A line with the CRC-32C of its text in front, so that a torn or altered line is noticed. */
final class Checksum {

    private static final int LENGTH = 8;

    private Checksum() {}

    /** {@code 1a2b3c4d text\n}. */
    static String seal(String text) {
        return crc(text) + " " + text + "\n";
    }

    /** The text of a line without its end; empty when it is not what was written. */
    static Optional<String> open(String line) {
        if (line.length() <= LENGTH || line.charAt(LENGTH) != ' ') {
            return Optional.empty();
        }
        String text = line.substring(LENGTH + 1);
        return crc(text).equals(line.substring(0, LENGTH)) ? Optional.of(text) : Optional.empty();
    }

    private static String crc(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
