package alchemist.datalake.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** What a parser may be given by a broken disk, a bad line or a prankster; from a seed. */
public final class Mangled {

    /** What breaks parsers that read digits, quotes and nothing else. */
    private static final List<String> NASTY =
            List.of(
                    "",
                    ",",
                    "\n",
                    "\r",
                    "\"",
                    "-",
                    "-1",
                    "NaN",
                    "Infinity",
                    "1e999",
                    "1e-999",
                    "99999999999999999999",
                    "9223372036854775807",
                    "null",
                    "[]",
                    "{}",
                    "\u0000",
                    "\ud83d\ude00",
                    "[[[[[[[[");

    private Mangled() {}

    /** Bytes that mean nothing. */
    public static byte[] noise(SplittableRandom random) {
        byte[] bytes = new byte[random.nextInt(2_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A good text with up to three places changed, cut out, doubled, or made nasty. */
    public static byte[] of(String good, SplittableRandom random) {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + random.nextInt(20));
            bytes =
                    switch (random.nextInt(4)) {
                        case 0 -> joined(bytes, from, new byte[] {(byte) random.nextInt()}, to);
                        case 1 -> joined(bytes, from, new byte[0], to);
                        case 2 -> joined(bytes, from, Arrays.copyOfRange(bytes, from, to), from);
                        default -> joined(bytes, from, nasty(random), to);
                    };
        }
        return bytes;
    }

    private static byte[] nasty(SplittableRandom random) {
        return NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] bytes, int end, byte[] middle, int start) {
        byte[] joined = new byte[end + middle.length + bytes.length - start];
        System.arraycopy(bytes, 0, joined, 0, end);
        System.arraycopy(middle, 0, joined, end, middle.length);
        System.arraycopy(bytes, start, joined, end + middle.length, bytes.length - start);
        return joined;
    }
}
