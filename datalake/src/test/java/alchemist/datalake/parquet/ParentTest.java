package alchemist.datalake.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class ParentTest {

    private static final String EARLIER_LINE =
            "http://x/a.zip\tcafe\tab\t2024-03-05\t2024-03-05\ttrue\t10\tklines"
                    + "\t2024-03-06T00:00:00Z";

    @Test
    void aLineComesBackWhole() {
        Parent parent =
                new Parent(
                        "http://x/a.zip",
                        new RemoteFile("cafe", "W/\"1\"", "Wed, 06 Mar 2024 00:00:00 GMT", 99),
                        "ab",
                        DayRange.of(LocalDate.parse("2024-03-05")),
                        true,
                        10,
                        "klines",
                        Instant.parse("2024-03-06T00:00:00Z"),
                        List.of(
                                new Reissue("a1", Instant.parse("2024-03-07T00:00:00Z")),
                                new Reissue("a2", Instant.parse("2024-03-08T00:00:00Z"))));
        assertEquals(parent, Parent.parse(parent.line()));
    }

    @Test
    void linesOfEarlierFilesAreUnderstood() {
        Parent parent = Parent.parse(EARLIER_LINE);
        assertEquals(RemoteFile.marked("cafe"), parent.remote());
        assertEquals(List.of(), parent.reissues());
    }

    @Test
    void halfALineIsNone() {
        assertThrows(
                IllegalArgumentException.class, () -> Parent.parse(EARLIER_LINE.substring(0, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', a, '', 5,  '', a, '', 5,  SAME",
        "'', a, '', 5,  '', b, '', 5,  DIFFERENT",
        "'', a, d, 5,   '', a, e, 5,   SAME",
        "'', '', d, 5,  '', b, d, 5,   SAME",
        "'', '', d, 5,  '', b, e, -1,  DIFFERENT",
        "'', a, '', 5,  '', a, '', 6,  DIFFERENT",
        "'', '', '', 5, '', b, e, 5,   UNKNOWN",
        "a, '', '', -1, '', a, e, 5,   SAME",
        "d, '', '', -1, '', '', d, 5,  SAME",
        "c, '', '', -1, '', a, e, 5,   UNKNOWN"
    })
    void filesAreTakenForTheSameByTheSurestMarkBothHave(
            String checksum,
            String etag,
            String modified,
            long bytes,
            String checksumNow,
            String etagNow,
            String modifiedNow,
            long bytesNow,
            RemoteFile.Likeness expected) {
        RemoteFile then = new RemoteFile(checksum, etag, modified, bytes);
        RemoteFile now = new RemoteFile(checksumNow, etagNow, modifiedNow, bytesNow);
        assertEquals(expected, then.likeness(now));
    }
}
