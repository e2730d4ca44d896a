package alchemist.datalake.download;

import alchemist.datalake.lake.FileTrouble;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Sha256;
import alchemist.datalake.parquet.RemoteFile;
import alchemist.engine.time.SystemClock;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks web servers, politely: with distance between questions, waiting when told to, trying again
 * when a connection breaks, and never again in this run once a server has refused. Downloads go on
 * where they broke off. Thread-safe.
 */
public final class Web implements AutoCloseable {

    /** Some servers turn away clients that don't look like a browser. */
    private static final String AGENT =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/126.0 Safari/537.36";

    private static final int LARGEST_BODY = 64 << 20;

    private final WebSettings settings;
    private final RateLimit limit;
    private final HttpClient client;
    private final Map<String, LakeException> refused = new ConcurrentHashMap<>();

    public Web(WebSettings settings) {
        this.settings = settings;
        limit = new RateLimit(settings.pause());
        client =
                HttpClient.newBuilder()
                        .connectTimeout(WebSettings.CONNECT)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
    }

    /** What one attempt made of a response; empty to try again. */
    @FunctionalInterface
    private interface Reader {
        Optional<Answer> read(HttpResponse<InputStream> response) throws IOException, LakeException;
    }

    /**
     * Asks for something short.
     *
     * @param distance least time between two questions to this host
     * @return {@link Answer.Body} or {@link Answer.NotThere}
     */
    public Answer get(URI uri, Duration distance) throws LakeException, InterruptedException {
        return ask(uri, distance, () -> request(uri).build(), response -> body(uri, response));
    }

    /**
     * Downloads a file, or the rest of one.
     *
     * @return {@link Answer.Download} or {@link Answer.NotThere}
     */
    public Answer download(URI uri) throws LakeException, InterruptedException {
        PartFile part = part(uri);
        return ask(
                uri,
                Duration.ZERO,
                () -> part.resume(request(uri)),
                response -> part.receive(response));
    }

    /**
     * Asks what has become of a file, without its content coming along.
     *
     * @param known what was said of it earlier
     * @return {@link Answer.NotModified}, {@link Answer.Description}, {@link Answer.NotDescribed}
     *     or {@link Answer.NotThere}
     */
    public Answer describe(URI uri, RemoteFile known) throws LakeException, InterruptedException {
        return ask(
                uri,
                Duration.ZERO,
                () -> Described.question(request(uri), known),
                response -> Optional.of(Described.answer(response)));
    }

    /** Forgets what was downloaded of a file, so that the next attempt starts anew. */
    public void discard(URI uri) throws LakeException {
        try {
            part(uri).delete();
        } catch (IOException e) {
            throw notKept(uri, e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }

    @FunctionalInterface
    private interface Question {
        HttpRequest request() throws IOException;
    }

    private Answer ask(URI uri, Duration distance, Question question, Reader reader)
            throws LakeException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            requireWelcome(uri);
            limit.await(uri.getAuthority(), distance);
            try {
                HttpResponse<InputStream> response = send(question);
                try (InputStream _ = response.body()) {
                    Optional<Answer> answer = answer(uri, response, reader, attempt);
                    if (answer.isPresent()) {
                        return answer.get();
                    }
                }
            } catch (IOException e) {
                giveUpOrWait(uri, attempt, e);
            }
        }
    }

    private HttpResponse<InputStream> send(Question question)
            throws IOException, InterruptedException, LakeException {
        HttpRequest request;
        try {
            request = question.request();
        } catch (IOException e) {
            throw notKept(URI.create("file:" + settings.downloads()), e);
        }
        return client.send(
                request,
                _ ->
                        HttpResponse.BodySubscribers.mapping(
                                HttpResponse.BodySubscribers.ofInputStream(),
                                body -> new WatchedBody(body, settings.silence())));
    }

    private Optional<Answer> answer(
            URI uri, HttpResponse<InputStream> response, Reader reader, int attempt)
            throws IOException, LakeException, InterruptedException {
        int status = response.statusCode();
        switch (status) {
            case 200, 206, 304, 416 -> {
                return reader.read(response);
            }
            case 404 -> {
                return Optional.of(new Answer.NotThere());
            }
            case 429, 418, 503 -> waitAsTold(uri, response, attempt);
            case 403, 451 -> throw refuse(uri, Refusal.forbidden(uri, status));
            default -> {
                if (Described.isNotSupported(response)) {
                    return reader.read(response);
                }
                if (status < 500) {
                    String body =
                            new String(response.body().readNBytes(2_000), StandardCharsets.UTF_8);
                    throw Refusal.wrongQuestion(uri, status, body);
                }
                if (attempt >= settings.attempts()) {
                    throw Refusal.failed(uri, status);
                }
                settings.pause().await(settings.backOff(attempt));
            }
        }
        return Optional.empty();
    }

    private void waitAsTold(URI uri, HttpResponse<InputStream> response, int attempt)
            throws LakeException, InterruptedException {
        int status = response.statusCode();
        Instant now = Instant.ofEpochMilli(new SystemClock().now() / 1_000_000);
        Optional<Duration> told = Refusal.retryAfter(response.headers(), now);
        Duration wait = told.orElse(settings.backOff(attempt));
        boolean tooLong = wait.compareTo(WebSettings.LONGEST_WAIT) > 0;
        if (status == 418 || tooLong || attempt >= settings.attempts()) {
            throw refuse(uri, Refusal.tooManyRequests(uri, status, told));
        }
        settings.pause().await(wait);
    }

    private void giveUpOrWait(URI uri, int attempt, IOException trouble)
            throws LakeException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("the download was cancelled");
        }
        boolean offline = Refusal.isOffline(trouble);
        if (offline && attempt >= 2) {
            throw refuse(uri, Refusal.offline(uri, trouble));
        }
        if (attempt >= settings.attempts()) {
            throw Refusal.broken(uri, trouble);
        }
        settings.pause().await(settings.backOff(attempt));
    }

    private static Optional<Answer> body(URI uri, HttpResponse<InputStream> response)
            throws IOException, LakeException {
        byte[] bytes = response.body().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new LakeException(
                    "%s answers with more than %d MB, which is no answer."
                            .formatted(uri.getAuthority(), LARGEST_BODY >> 20));
        }
        return Optional.of(new Answer.Body(new String(bytes, StandardCharsets.UTF_8)));
    }

    private void requireWelcome(URI uri) throws LakeException {
        LakeException refusal = refused.get(uri.getAuthority());
        if (refusal != null) {
            throw refusal;
        }
    }

    /** Asking on would only make it worse. */
    private LakeException refuse(URI uri, LakeException refusal) {
        refused.put(uri.getAuthority(), refusal);
        return refusal;
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(WebSettings.ANSWER)
                .header("User-Agent", AGENT)
                .header("Accept", "*/*");
    }

    private PartFile part(URI uri) throws LakeException {
        try {
            Files.createDirectories(settings.downloads());
        } catch (IOException e) {
            throw notKept(uri, e);
        }
        Path file = settings.downloads().resolve(Sha256.of(uri.toString()).substring(0, 32));
        return new PartFile(file);
    }

    private static LakeException notKept(URI uri, IOException cause) {
        return new LakeException(
                "%s can't be kept on the disk: %s.".formatted(uri, FileTrouble.reason(cause)),
                cause);
    }
}
