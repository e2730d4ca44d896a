package alchemist.datalake.source;

import java.io.IOException;

/** A file is understood, but not accepted; the message goes on after the file's name. */
final class RefusedException extends IOException {

    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
