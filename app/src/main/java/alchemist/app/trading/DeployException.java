package alchemist.app.trading;

/** A deployment was refused or could not be started; the message is for the user. */
public final class DeployException extends Exception {

    private static final long serialVersionUID = 1;

    public DeployException(String message) {
        super(message);
    }

    public DeployException(String message, Throwable cause) {
        super(message, cause);
    }
}
