package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The commands that fill and empty the lake, against a server that stands in for Binance. */
class LakeDownloadCommandTest {

    private static final String DAILY =
            "/data/spot/daily/klines/BTCUSDT/1m/BTCUSDT-1m-2024-03-05.zip";

    @TempDir Path home;
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] content = contents.get(exchange.getRequestURI().toString());
                    try (exchange) {
                        if (exchange.getRequestMethod().equals("HEAD")) {
                            exchange.sendResponseHeaders(content == null ? 404 : 200, -1);
                            return;
                        }
                        exchange.sendResponseHeaders(
                                content == null ? 404 : 200, content == null ? -1 : content.length);
                        if (content != null) {
                            exchange.getResponseBody().write(content);
                        }
                    }
                });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        Files.writeString(
                home.resolve("settings.properties"),
                "binance.archive.url=%s\nbinance.spot.url=%s\nbinance.futures.url=%s\n"
                        .formatted(url, url, url));
        contents.put(DAILY, archive(3));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void barsAreAddedListedUpdatedAndDeleted() {
        Call add = add("--from", "2024-03-05", "--to", "2024-03-05");
        assertEquals(0, add.exitCode(), add.err());
        assertEquals("binance: 1 file: 3 bars added, 0 replaced, 0 unchanged.", add.out().strip());
        assertEquals(
                "BTCUSDT.BINANCE",
                Call.in(home, "lake", "list", "--json").json().text(0, "instrument"));

        Call update = Call.in(home, "lake", "update", "binance", "--to", "2024-03-05");
        assertEquals(0, update.exitCode(), update.err());
        assertEquals("binance: Nothing to download.", update.out().strip());

        Call info = Call.in(home, "lake", "info", "BTCUSDT.BINANCE");
        assertTrue(info.out().contains("BTCUSDT-1m-2024-03-05.zip"), info.out());

        Call delete = Call.in(home, "lake", "delete", "binance", "--yes");
        assertEquals(0, delete.exitCode(), delete.err());
        assertTrue(Call.in(home, "lake", "list").out().contains("is empty"));
        assertTrue(Files.isDirectory(home.resolve("lake/bin")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--start-date=2024-03-05 --end-date=2024-03-05", "--to=2024-03-05"})
    void theSeedsNamesOfOptionsAreUnderstoodAndOneDateIsEnough(String options) {
        Call call = add((Object[]) options.split(" "));

        assertEquals(0, call.exitCode(), call.err());
        assertTrue(call.out().contains("3 bars added"), call.out());
    }

    @Test
    void aDayThatIsNotThereIsSaidAndNoFailure() {
        Call call = add("--from", "2024-03-06", "--to", "2024-03-06");

        assertEquals(0, call.exitCode(), call.err());
        assertEquals(
                "binance has nothing (yet) for BTCUSDT.BINANCE 1m 2024-03-06.", call.sentence());
    }

    @Test
    void aFileThatWasIssuedAgainIsNamedWhereverItsBarsAreUsed() throws IOException {
        add("--from", "2024-03-05", "--to", "2024-03-05");
        Call run =
                Call.in(
                        home,
                        "backtest",
                        "--strategy=sma-cross",
                        "--json=-",
                        "--period=1m",
                        "--instrument=BTCUSDT.BINANCE");
        contents.put(DAILY, archive(4));

        Call update = Call.in(home, "lake", "update", "binance", "--to=2024-03-05", "--recheck");

        assertEquals(0, update.exitCode(), update.err());
        assertTrue(update.err().contains("BTCUSDT-1m-2024-03-05.zip was issued again: its sha256"));
        Call info = Call.in(home, "lake", "info", "BTCUSDT.BINANCE");
        assertTrue(info.out().contains(", issued again, noticed 2"), info.out());
        assertTrue(info.out().contains("1 bar added from http://"), info.out());
        Call again = Call.in(home, "backtest", "--again", run.json().text("id"));
        assertTrue(
                again.err().contains("The file behind 2024-03-05 was re-issued on 2"), again.err());
    }

    @Test
    void aDamagedFileIsDownloadedAgainByARepair() throws IOException {
        add("--from", "2024-03-05", "--to", "2024-03-05");
        Path file = home.resolve("lake/bars/BINANCE/BTCUSDT/1m/2024.parquet");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));

        Call plan = Call.in(home, "lake", "repair", "--dry-run");
        assertEquals(0, plan.exitCode(), plan.err() + plan.out());
        assertTrue(plan.out().contains("2024-03-05 to be downloaded again from binance."));
        Call repair = Call.in(home, "lake", "repair");
        assertEquals(0, repair.exitCode(), repair.err() + repair.out());
        assertTrue(repair.out().endsWith("1 file mended, 0 spikes left, 0 still damaged.\n"));
        assertEquals(0, Call.in(home, "lake", "verify").exitCode());
    }

    @Test
    void withoutAServerTheSentenceIsClearAndTheExitCodeOne() {
        server.stop(0);

        Call call = add("--from", "2024-03-05", "--to", "2024-03-05");

        assertEquals(1, call.exitCode());
        assertTrue(call.err().contains("can't be reached. Check the network"), call.err());
    }

    @Test
    void deletingAsksWhereAPersonWatchesAndRefusesElsewhere() {
        add("--from", "2024-03-05", "--to", "2024-03-05");

        Call delete = Call.in(home, "lake", "delete", "BTCUSDT.BINANCE");

        assertEquals(1, delete.exitCode());
        assertEquals("Nothing was deleted; --yes deletes without asking.", delete.sentence());
    }

    @Test
    void wrongWordsAreWrongUsage() {
        assertEquals(2, Call.in(home, "lake", "add").exitCode());
        assertEquals(2, Call.in(home, "lake", "add", "ib").exitCode());
        assertEquals(2, add("--from", "yesterday").exitCode());
        assertEquals(2, add("--from", "2024-03-06", "--to", "2024-03-05").exitCode());
        assertEquals(2, add("--bars-from", "dreams").exitCode());
        assertEquals(2, Call.in(home, "lake", "add", "binance", "--asset-type=art").exitCode());
    }

    private Call add(Object... options) {
        Object[] args = new Object[5 + options.length];
        System.arraycopy(
                new Object[] {"lake", "add", "binance", "--symbols=BTC_USDT", "--asset-type=spot"},
                0,
                args,
                0,
                5);
        System.arraycopy(options, 0, args, 5, options.length);
        return Call.in(home, args);
    }

    private static byte[] archive(int bars) throws IOException {
        long start =
                LocalDate.parse("2024-03-05").atStartOfDay(ZoneOffset.UTC).toEpochSecond() * 1_000;
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < bars; i++) {
            long open = start + i * 60_000L;
            rows.append(open)
                    .append(",100,101,99,100.5,2,")
                    .append(open + 59_999)
                    .append(",200,7,1,100,0\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("BTCUSDT-1m-2024-03-05.csv"));
            zip.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
