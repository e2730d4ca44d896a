package alchemist.app.fx;

/** How a number of a row is written, for example with the decimals of the row's instrument. */
@FunctionalInterface
public interface NumberText<R> {

    String of(R row, double value);
}
