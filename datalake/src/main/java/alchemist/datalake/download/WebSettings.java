package alchemist.datalake.download;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the web is used.
 *
 * @param downloads folder of files that are on their way; kept from run to run
 * @param attempts how often a question is asked before it is given up
 * @param pause how waiting is done
 * @param silence how long a server may say nothing in the middle of an answer
 */
public record WebSettings(Path downloads, int attempts, Pause pause, Duration silence) {

    static final Duration CONNECT = Duration.ofSeconds(20);
    static final Duration ANSWER = Duration.ofMinutes(1);

    /** Longer waits than this are the user's to decide. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** With half a minute of silence. */
    public WebSettings(Path downloads, int attempts, Pause pause) {
        this(downloads, attempts, pause, SILENCE);
    }

    /** Five attempts with real waiting. */
    public static WebSettings of(Path downloads) {
        return new WebSettings(downloads, 5, Pause.real());
    }

    /** Grows from half a second to half a minute. */
    Duration backOff(int attempt) {
        return Duration.ofMillis(Math.min(30_000, 500L << Math.min(attempt, 6)));
    }
}
