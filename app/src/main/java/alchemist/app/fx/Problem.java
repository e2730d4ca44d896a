package alchemist.app.fx;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Something that went wrong, said to the user.
 *
 * @param what what did not work, a short sentence
 * @param why the reason, a sentence
 * @param next what to do now, a sentence
 * @param details for *Copy details*: the technical side; may be empty
 */
public record Problem(String what, String why, String next, String details) {

    /** A problem whose reason is the exception's own sentence. */
    public static Problem of(String what, Exception cause, String next) {
        String message = cause.getMessage();
        return new Problem(
                what,
                message == null ? "The program itself failed; the details say where." : message,
                next,
                trace(cause));
    }

    /** Everything, for the clipboard. */
    public String text() {
        return String.join("\n", what, why, next, details).strip() + "\n";
    }

    private static String trace(Exception cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
