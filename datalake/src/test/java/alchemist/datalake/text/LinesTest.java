package alchemist.datalake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class LinesTest {

    @Test
    void randomTextIsCutWhereverTheStreamPauses() throws IOException {
        Random random = new Random(1);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append("x".repeat(random.nextInt(round % 3 == 0 ? 40_000 : 30)));
                text.append(random.nextBoolean() ? "\n" : "\r\n");
            }
            text.append(random.nextBoolean() ? "end" : "");
            assertEquals(text.toString().lines().toList(), read(text.toString(), random));
        }
    }

    @Test
    void aLineWithoutEndIsRefused() {
        String text = "short\n" + "x".repeat(Lines.LONGEST + 1);

        LineTooLongException e =
                assertThrows(LineTooLongException.class, () -> read(text, new Random(1)));

        assertEquals(2, e.line());
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
        assertEquals(List.of("a", "\uFEFFb"), read("\uFEFFa\n\uFEFFb", new Random(1)));
    }

    @Test
    void nothingHasNoLines() throws IOException {
        assertFalse(new Lines(new ByteArrayInputStream(new byte[0])).next());
    }

    private static List<String> read(String text, Random random) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Lines lines =
                new Lines(
                        new FilterInputStream(new ByteArrayInputStream(bytes)) {
                            @Override
                            public int read(byte[] into, int from, int length) throws IOException {
                                return super.read(
                                        into, from, Math.min(length, 1 + random.nextInt(9_000)));
                            }
                        });
        List<String> found = new ArrayList<>();
        while (lines.next()) {
            assertEquals(found.size() + 1, lines.number());
            found.add(
                    new String(
                            lines.bytes(),
                            lines.start(),
                            lines.end() - lines.start(),
                            StandardCharsets.UTF_8));
        }
        return found;
    }
}
