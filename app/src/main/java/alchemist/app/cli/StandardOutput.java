package alchemist.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The process's standard output. A {@link PrintStream} forgets why it failed; this remembers, so
 * that a full disk is an error and a reader who has seen enough ({@code | head}) is not.
 */
final class StandardOutput extends FilterOutputStream {

    private volatile Optional<IOException> failure = Optional.empty();

    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream target) {
        super(target);
    }

    PrintStream printStream() {
        return new PrintStream(this, false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw remember(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    private IOException remember(IOException e) {
        if (failure.isEmpty()) {
            failure = Optional.of(e);
        }
        return e;
    }

    /** True when the reader has closed its end: nothing to complain about. */
    boolean readerIsGone() {
        return failure.map(IOException::getMessage)
                .filter(message -> message != null)
                .map(message -> message.toLowerCase(Locale.ROOT))
                .filter(message -> message.contains("broken pipe") || message.contains("pipe is"))
                .isPresent();
    }

    /** Why not everything was written, unless the reader did not want it. */
    Optional<IOException> failure() {
        return readerIsGone() ? Optional.empty() : failure;
    }
}
