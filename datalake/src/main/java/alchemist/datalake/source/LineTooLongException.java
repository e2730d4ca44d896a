package alchemist.datalake.source;

import java.io.IOException;

/** A line that no file of bars has. */
final class LineTooLongException extends IOException {

    private static final long serialVersionUID = 1;

    private final long line;

    LineTooLongException(long line) {
        super("a line is too long");
        this.line = line;
    }

    long line() {
        return line;
    }
}
