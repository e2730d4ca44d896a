package alchemist.datalake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class FieldsTest {

    @Test
    void unquotedLinesAreCutAtEverySeparator() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            List<String> expected = new ArrayList<>();
            for (int k = random.nextInt(40); k >= 0; k--) {
                expected.add("x".repeat(random.nextInt(4)));
            }
            assertEquals(expected, split(String.join(",", expected), ','));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '$',
            value = {
                "a,b,c          ! a/b/c",
                "  a , b ,c     ! a/b/c",
                "\"a\",\"b\",c  ! a/b/c",
                "\"a,b\",c      ! a,b/c",
                "\"a,b\" ,c     ! a,b/c",
                "\"\",\"\"      ! /",
                "a,\"b          ! a/\"b",
                "\"a\"b,c       ! \"a\"b/c",
                ",              ! /",
                "a,             ! a/"
            })
    void quotesAndBlanksAroundAFieldDoNotBelongToIt(String line, String fields) {
        assertEquals(List.of(fields.split("/", -1)), split(line, ','));
    }

    @Test
    void blanksAsSeparatorsMayBeMany() {
        assertEquals(List.of("a", "b", "c"), split("  a b   c  ", ' '));
    }

    @Test
    void tabsAsSeparatorsAreNoBlanks() {
        assertEquals(List.of("a", "", "b"), split("a\t\t b", '\t'));
    }

    private static List<String> split(String line, char separator) {
        byte[] bytes = ("??" + line + "??").getBytes(StandardCharsets.UTF_8);
        Fields fields = new Fields(separator);
        fields.split(bytes, 2, bytes.length - 2);
        return fields.texts();
    }
}
