package alchemist.datalake.download;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * The body of an answer, given up when the server falls silent in the middle of it: a request's own
 * time-out ends with the first byte. Read by one thread.
 */
final class WatchedBody extends FilterInputStream {

    private final Duration silence;
    private final Thread watch;
    private volatile long lastByte = System.nanoTime();
    private volatile boolean silent;

    /**
     * @param silence how long the server may say nothing
     */
    WatchedBody(InputStream body, Duration silence) {
        super(body);
        this.silence = silence;
        watch = Thread.ofVirtual().name("watched-body").start(this::watch);
    }

    @Override
    public int read() throws IOException {
        try {
            int read = in.read();
            lastByte = System.nanoTime();
            return read;
        } catch (IOException e) {
            throw explained(e);
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            int read = in.read(bytes, from, length);
            lastByte = System.nanoTime();
            return read;
        } catch (IOException e) {
            throw explained(e);
        }
    }

    @Override
    public void close() throws IOException {
        watch.interrupt();
        super.close();
    }

    private IOException explained(IOException trouble) {
        return silent
                ? new IOException(
                        "the server said nothing for %d seconds".formatted(silence.toSeconds()),
                        trouble)
                : trouble;
    }

    private void watch() {
        try {
            for (long left = silence.toNanos(); left > 0; left = left()) {
                Thread.sleep(Duration.ofNanos(left));
            }
            silent = true;
            in.close(); // wakes the reader up
        } catch (InterruptedException | IOException e) {
            // The body was read to its end, or is broken anyway: the reader knows.
            Thread.currentThread().interrupt();
        }
    }

    private long left() {
        return silence.toNanos() - (System.nanoTime() - lastByte);
    }
}
