package alchemist.app.fx;

/** Something that goes on until it is closed. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    /** Ends it; closing twice does nothing more. */
    @Override
    void close();
}
