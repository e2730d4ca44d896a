package alchemist.datalake.text;

import java.io.IOException;

/** A file is understood, but not accepted; the message goes on after the file's name. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1;

    public RefusedException(String message) {
        super(message);
    }
}
