package alchemist.datalake.postgres;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of its own on a free port of this machine, in a folder that is deleted when
 * it is closed. PostgreSQL refuses to run as root; where the tests do, it runs as {@code nobody}.
 */
final class PostgresServer implements AutoCloseable {

    static final String PASSWORD = "s3cret-pass/word";

    private static final String BINARIES = "/postgres-linux-x86_64.txz";
    private static final List<List<String>> WAYS =
            List.of(
                    List.of(),
                    List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"),
                    List.of("runuser", "-u", "nobody", "--"),
                    List.of("unshare", "-U"));

    private final Path folder;
    private final List<String> way;
    private final Process server;
    private final int port;

    private PostgresServer(Path folder, List<String> way, int port) throws IOException {
        this.folder = folder;
        this.way = way;
        this.port = port;
        server =
                command("postgres", "-D", data().toString(), "-p", String.valueOf(port))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        // Where the tests are interrupted, nobody closes it.
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
    }

    /** Empty where there are no binaries for this machine. */
    static Optional<PostgresServer> start() throws IOException, InterruptedException {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!machine.equals("Linux amd64")) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("alchemist-postgres");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        unpack(folder);
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        List<String> failures = new ArrayList<>();
        for (List<String> way : WAYS) {
            delete(folder.resolve("data"));
            String failure = initialise(folder, way, password);
            if (failure.isEmpty()) {
                PostgresServer server = new PostgresServer(folder, way, freePort());
                server.awaitReady();
                return Optional.of(server);
            }
            failures.add(way + ": " + failure);
        }
        throw new IOException("PostgreSQL can't be started: " + failures);
    }

    /** An address with user and password in it. */
    String url() {
        return "jdbc:postgresql://localhost:%d/postgres?user=postgres&password=%s"
                .formatted(port, PASSWORD.replace("/", "%2F"));
    }

    /** An address without a password. */
    String bareUrl() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    /** The folder where the server looks for extensions. */
    Path extensions() {
        return folder.resolve("share/postgresql/extension");
    }

    @Override
    public void close() throws IOException {
        // SIGINT is the fast shutdown, but Java sends SIGTERM, which waits for clients to leave.
        server.destroy();
        try {
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        delete(folder);
    }

    private void awaitReady() throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (Files.readString(folder.resolve("log")).contains("ready to accept connections")) {
                return;
            }
            if (!server.isAlive()) {
                break;
            }
            Thread.sleep(50);
        }
        throw new IOException("PostgreSQL: " + Files.readString(folder.resolve("log")));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private ProcessBuilder command(String program, String... arguments) {
        return command(folder, way, program, arguments);
    }

    private static ProcessBuilder command(
            Path folder, List<String> way, String program, String... arguments) {
        List<String> command = new ArrayList<>(way);
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        command.addAll(
                program.equals("postgres")
                        ? List.of("-c", "fsync=off", "-c", "unix_socket_directories=")
                        : List.of());
        return new ProcessBuilder(command).directory(folder.toFile());
    }

    /** Makes the data folder; returns why that failed, or nothing. */
    private static String initialise(Path folder, List<String> way, Path password)
            throws IOException, InterruptedException {
        ProcessBuilder initdb =
                command(
                        folder,
                        way,
                        "initdb",
                        "-D",
                        folder.resolve("data").toString(),
                        "-U",
                        "postgres",
                        "-A",
                        "scram-sha-256",
                        "--no-sync",
                        "--locale=C",
                        "--encoding=UTF8",
                        "--pwfile=" + password);
        Path log = folder.resolve("initdb.log");
        initdb.redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            int exit = initdb.start().waitFor();
            return exit == 0 ? "" : Files.readString(log);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream packed = PostgresServer.class.getResourceAsStream(BINARIES);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
