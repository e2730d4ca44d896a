package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.home.StrategyCatalog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Command lines of {@code trading-data} are understood here, word for word behind its name. */
class TradingDataNamesTest {

    @TempDir Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "datalake add --name binance",
                "datalake add --name binance --start-date 2024-01-01",
                "datalake add --name binance --end-date 2024-01-31",
                "datalake add --name yfinance --start-date 2024-01-01 --end-date 2024-01-31",
                "datalake update --name bybit --start-date 2024-01-01",
                "datalake update --name bybit --end-date 2024-01-31",
                "datalake update --name binance --pdts BTCUSDT,ETHUSDT --asset-type perp",
                "datalake delete --name binance",
                "datalake migrate --name binance --ver min_bar",
                "datalake info --name binance --ver day_bar"
            })
    void everyCommandLineIsRead(String line) {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Session session =
                new Session(
                        new Terminal(nowhere, nowhere, Map.of(), false),
                        new NoScreens(),
                        StrategyCatalog::load);

        assertDoesNotThrow(() -> Cli.commandLine(session).parseArgs(line.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"min_bar, 1m", "hour_bar, 1h", "day_bar, 1d", "1d, 1d"})
    void itsNamesOfPeriodsAreUnderstood(String name, String period) throws CommandException {
        assertEquals(period, DataOptions.Texts.period(name).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "yfinance,                    yahoo",
        "firstrate_future_adjusted,   firstrate",
        "firstrate_future_unadjusted, firstrate",
        "binance,                     binance"
    })
    void itsNamesOfSourcesAreUnderstood(String name, String source) {
        assertEquals(source, Sources.canonical(name));
    }

    @Test
    void infoTellsOfASourceAndAPeriod() throws IOException {
        Call imported =
                Call.in(
                        home,
                        "lake",
                        "import",
                        SampleBars.days(home, 5),
                        "--instrument=WAVE.CRYPTO");
        assertEquals(0, imported.exitCode(), imported.err());

        Call info = Call.in(home, "datalake", "info", "--name", "csv", "--ver", "day_bar");
        Call other = Call.in(home, "datalake", "info", "--name", "csv", "--ver", "min_bar");

        assertEquals(0, info.exitCode(), info.err());
        assertTrue(info.out().startsWith("WAVE.CRYPTO 1d"), info.out());
        assertTrue(info.out().contains("5 bars from 2024-01-01 to 2024-01-05"), info.out());
        assertEquals(1, other.exitCode());
    }
}
