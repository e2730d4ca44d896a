package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** What {@code lake migrate} says; what it does is tested where it is done. */
class LakeMigrateCommandTest {

    private static final String SECRET = "hunter2";

    @TempDir Path home;

    @Test
    void withoutAnAddressTheUsageSaysHowToWriteOne() {
        Call call = migrate();

        assertEquals(2, call.exitCode());
        assertTrue(call.err().contains("--to jdbc:postgresql://"), call.err());
    }

    @Test
    void anAddressOfAnotherDatabaseIsWrongUsageAndNotRepeated() {
        Call call = migrate("--to", "jdbc:mysql://ann:" + SECRET + "@localhost/market");

        assertEquals(2, call.exitCode());
        assertTrue(call.err().startsWith("--to: that is no address"), call.err());
        assertFalse(call.err().contains(SECRET), call.err());
    }

    @Test
    void aServerThatIsNotThereIsNamedWithoutThePassword() throws IOException {
        importDays();

        Call call =
                migrate("--verbose", "--to", "jdbc:postgresql://ann:" + SECRET + "@localhost:1/m");

        assertEquals(1, call.exitCode());
        assertTrue(call.err().startsWith("No PostgreSQL answers at localhost:1."), call.err());
        assertFalse(call.err().contains(SECRET), call.err());
    }

    @Test
    void theVariableOfTradingDataNamesTheDatabaseToo() throws IOException {
        importDays();
        Map<String, String> environment =
                Map.of(
                        "ALCHEMIST_HOME",
                        home.toString(),
                        "TIMESCALEDB_URI",
                        "postgresql+psycopg2://ann:" + SECRET + "@localhost:1/market");

        Call call = Call.run(environment, "lake", "migrate", "--ver", "day_bar");

        assertTrue(call.err().startsWith("No PostgreSQL answers at localhost:1."), call.err());
    }

    @Test
    void anEmptyLakeHasNothingToCopy() {
        Call call = migrate("--to", "jdbc:postgresql://localhost:1/market");

        assertEquals(1, call.exitCode());
        assertTrue(call.err().contains("has nothing to copy"), call.err());
    }

    private void importDays() throws IOException {
        Call imported =
                Call.in(
                        home,
                        "lake",
                        "import",
                        SampleBars.days(home, 5),
                        "--instrument=WAVE.CRYPTO");
        assertEquals(0, imported.exitCode(), imported.err());
    }

    private Call migrate(Object... options) {
        Object[] command = new Object[options.length + 2];
        command[0] = "lake";
        command[1] = "migrate";
        System.arraycopy(options, 0, command, 2, options.length);
        return Call.in(home, command);
    }
}
