package alchemist.engine.model;

import java.util.Locale;

/**
 * Names an instrument as {@code SYMBOL.VENUE}, for example {@code AAPL.NASDAQ}. The venue is what
 * follows the last dot, so {@code BRK.B.NYSE} is the symbol {@code BRK.B} at {@code NYSE}.
 */
public record InstrumentId(String symbol, String venue) implements Comparable<InstrumentId> {

    public InstrumentId {
        requireName(symbol, "symbol");
        requireName(venue, "venue");
    }

    /**
     * Reads {@code SYMBOL.VENUE}; letters become upper case.
     *
     * @throws IllegalArgumentException with a sentence for the user when the text has another form
     */
    public static InstrumentId parse(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        if (dot <= 0 || dot == name.length() - 1) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is not an instrument; write SYMBOL.VENUE, for example SPY.ARCA");
        }
        return new InstrumentId(name.substring(0, dot), name.substring(dot + 1));
    }

    private static void requireName(String name, String what) {
        if (name.isEmpty() || !name.chars().allMatch(InstrumentId::isNameCharacter)) {
            throw new IllegalArgumentException(
                    "'" + name + "' is not a " + what + "; use letters, digits and . - _ only");
        }
    }

    /** The characters that are safe in file names on every system. */
    private static boolean isNameCharacter(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
    }

    @Override
    public int compareTo(InstrumentId other) {
        int bySymbol = symbol.compareTo(other.symbol);
        return bySymbol != 0 ? bySymbol : venue.compareTo(other.venue);
    }

    @Override
    public String toString() {
        return symbol + "." + venue;
    }
}
