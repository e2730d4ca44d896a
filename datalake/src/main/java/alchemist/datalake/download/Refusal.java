package alchemist.datalake.download;

import alchemist.datalake.lake.LakeException;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The sentences for servers that can't be reached or don't want to answer. */
final class Refusal {

    private static final String KEPT =
            " What was downloaded is kept; the next update goes on from there.";

    private Refusal() {}

    /** True when the machine, not the question, is the trouble. */
    static boolean isOffline(Throwable trouble) {
        for (Throwable at = trouble; at != null; at = at.getCause()) {
            if (at instanceof ConnectException
                    || at instanceof UnknownHostException
                    || at instanceof UnresolvedAddressException
                    || at instanceof HttpConnectTimeoutException) {
                return true;
            }
        }
        return false;
    }

    static LakeException offline(URI uri, Exception cause) {
        return new LakeException(
                "%s can't be reached. Check the network connection.%s"
                        .formatted(uri.getAuthority(), KEPT),
                cause);
    }

    static LakeException broken(URI uri, Exception cause) {
        String reason = cause.getMessage() == null ? "no reason" : cause.getMessage();
        return new LakeException(
                "The connection to %s broke again and again (%s).%s"
                        .formatted(uri.getAuthority(), reason, KEPT),
                cause);
    }

    static LakeException tooManyRequests(URI uri, int status, Optional<Duration> wait) {
        String until =
                wait.map(time -> "asks to wait " + text(time)).orElse("asks to come back later");
        String what = status == 418 ? "has banned this address for a while" : "is busy";
        return new LakeException(
                "%s %s (HTTP %d) and %s.%s"
                        .formatted(uri.getAuthority(), what, status, until, KEPT));
    }

    static LakeException forbidden(URI uri, int status) {
        return new LakeException(
                "%s does not serve this network, or was asked too often (HTTP %d). Wait ten minutes,"
                                .formatted(uri.getAuthority(), status)
                        + " or use a mirror."
                        + KEPT);
    }

    static LakeException failed(URI uri, int status) {
        return new LakeException(
                "%s has trouble of its own (HTTP %d).%s"
                        .formatted(uri.getAuthority(), status, KEPT));
    }

    static LakeException wrongQuestion(URI uri, int status, String body) {
        String words = body.strip().replaceAll("\\p{Cntrl}+", " ");
        String shown = words.length() > 200 ? words.substring(0, 200) + "…" : words;
        return new LakeException(
                "%s refused %s (HTTP %d): %s"
                        .formatted(uri.getAuthority(), uri.getPath(), status, shown));
    }

    /** How long the server asks to wait, in seconds or until a date. */
    static Optional<Duration> retryAfter(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After").flatMap(text -> wait(text.strip(), now));
    }

    private static Optional<Duration> wait(String text, Instant now) {
        if (text.matches("\\d{1,7}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until =
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(Duration time) {
        long seconds = time.toSeconds();
        return seconds < 120
                ? seconds + " seconds"
                : seconds < 7_200 ? seconds / 60 + " minutes" : seconds / 3_600 + " hours";
    }
}
