package alchemist.datalake.text;

import java.io.IOException;

/** A line that no file of bars has. */
public final class LineTooLongException extends IOException {

    private static final long serialVersionUID = 1;

    private final long line;

    public LineTooLongException(long line) {
        super("a line is too long");
        this.line = line;
    }

    public long line() {
        return line;
    }
}
