package alchemist.datalake.download;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands in for an exchange's web servers, faults included. Everything not put there is 404. */
final class ArchiveServer implements AutoCloseable {

    /** What to do with one request instead of answering it. */
    @FunctionalInterface
    interface Fault {
        void answer(HttpExchange exchange, byte[] content) throws IOException;
    }

    /** By what the server lets its files be told apart. */
    enum Marks {
        TAGS,
        /** A date of each content, which stays the same for the same content. */
        DATES,
        /** Not even by their sizes. */
        NONE
    }

    private final HttpServer server;
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> ranges = new CopyOnWriteArrayList<>();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile Marks marks = Marks.TAGS;
    private volatile boolean comparing = true;

    ArchiveServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** The path may end with a query. */
    void put(String path, byte[] content) {
        contents.put(path, content);
    }

    void put(String path, String content) {
        put(path, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** An archive and, as Binance has it, the file with its checksum. */
    void putChecked(String path, byte[] archive) {
        put(path, archive);
        String name = path.substring(path.lastIndexOf('/') + 1);
        put(path + ".CHECKSUM", TestArchives.sha256(archive) + "  " + name + "\n");
    }

    /** From now on there is nothing there. */
    void remove(String path) {
        contents.remove(path);
    }

    void mark(Marks by) {
        marks = by;
    }

    /**
     * From now on the server answers questions whether something has changed as if they weren't.
     */
    void compareNothing() {
        comparing = false;
    }

    /** The paths of which a body was sent. */
    List<String> sent() {
        return sent;
    }

    /** The next request for this path meets the fault; may be called several times. */
    void fail(String path, Fault fault) {
        faults.computeIfAbsent(path, key -> new ArrayDeque<>()).add(fault);
    }

    /** Answers with nothing but a status. */
    static Fault status(int status, String... headers) {
        return (exchange, content) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Sends the first half and hangs up. */
    static Fault cutAtHalf() {
        return (exchange, content) -> {
            exchange.getResponseHeaders().add("ETag", tag(content));
            exchange.sendResponseHeaders(200, content.length);
            OutputStream out = exchange.getResponseBody();
            out.write(content, 0, content.length / 2);
            out.flush();
            // Closing the exchange before all bytes were sent closes the connection.
        };
    }

    /** Sends the first half and then nothing, without hanging up. */
    static Fault silentAtHalf(Duration silence) {
        return (exchange, content) -> {
            cutAtHalf().answer(exchange, content);
            try {
                Thread.sleep(silence);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** The paths that were asked for, in order; those about which was only asked as "HEAD path". */
    List<String> asked() {
        return asked;
    }

    /** The ranges that were asked for. */
    List<String> ranges() {
        return ranges;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString().substring(1);
        boolean described = exchange.getRequestMethod().equals("HEAD");
        asked.add(described ? "HEAD " + path : path);
        byte[] content = contents.get(path);
        Deque<Fault> waiting = faults.getOrDefault(path, new ArrayDeque<>());
        try (exchange) {
            Fault fault = waiting.poll();
            if (fault != null) {
                fault.answer(exchange, content == null ? new byte[0] : content);
            } else if (content == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (described) {
                describe(exchange, content);
            } else {
                sent.add(path);
                send(exchange, content);
            }
        }
    }

    private void describe(HttpExchange exchange, byte[] content) throws IOException {
        mark(exchange, content);
        boolean same =
                tag(content).equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                        || date(content)
                                .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
        if (same && comparing) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        if (marks != Marks.NONE) {
            exchange.getResponseHeaders().add("Content-Length", Integer.toString(content.length));
        }
        exchange.sendResponseHeaders(200, -1);
    }

    private void mark(HttpExchange exchange, byte[] content) {
        switch (marks) {
            case TAGS -> exchange.getResponseHeaders().add("ETag", tag(content));
            case DATES -> exchange.getResponseHeaders().add("Last-Modified", date(content));
            case NONE -> {}
        }
    }

    /** Some second of the day, by the content. */
    private static String date(byte[] content) {
        int second = Math.floorMod(Arrays.hashCode(content), 86_400);
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                LocalDate.parse("2024-03-06").atStartOfDay(ZoneOffset.UTC).plusSeconds(second));
    }

    private void send(HttpExchange exchange, byte[] content) throws IOException {
        mark(exchange, content);
        String range = exchange.getRequestHeaders().getFirst("Range");
        if (range == null
                || !tag(content).equals(exchange.getRequestHeaders().getFirst("If-Range"))) {
            exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
            return;
        }
        ranges.add(range);
        int from = Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
        byte[] rest = Arrays.copyOfRange(content, from, content.length);
        exchange.getResponseHeaders()
                .add(
                        "Content-Range",
                        "bytes %d-%d/%d".formatted(from, content.length - 1, content.length));
        exchange.sendResponseHeaders(206, rest.length);
        exchange.getResponseBody().write(rest);
    }

    private static String tag(byte[] content) {
        return '"' + TestArchives.sha256(content).substring(0, 16) + '"';
    }
}
