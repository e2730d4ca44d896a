package alchemist.datalake.json;

import java.io.IOException;

/** A text that is no JSON, or JSON that holds something else than expected. */
public final class JsonException extends IOException {

    private static final long serialVersionUID = 1;

    JsonException(String message) {
        super(message);
    }
}
