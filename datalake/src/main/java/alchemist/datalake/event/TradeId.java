package alchemist.datalake.event;

import java.util.Optional;
import java.util.UUID;

/**
 * The id a source gives a trade: a number of up to 18 digits, or a UUID.
 *
 * @param high upper half of a UUID; 0 for a number
 * @param low the number, or the lower half of the UUID
 */
public record TradeId(long high, long low) {

    /** The source gives none. */
    public static final TradeId NONE = new TradeId(0, -1);

    private static final int MOST_DIGITS = 18;
    private static final String UUID_FORM =
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    /** Reads either form; empty for any other text. */
    public static Optional<TradeId> parse(String text) {
        if (text.matches("\\d{1," + MOST_DIGITS + "}")) {
            return Optional.of(new TradeId(0, Long.parseLong(text)));
        }
        if (text.matches(UUID_FORM)) {
            UUID id = UUID.fromString(text);
            return Optional.of(
                    new TradeId(id.getMostSignificantBits(), id.getLeastSignificantBits()));
        }
        return Optional.empty();
    }

    /** As the source writes it; empty for none. */
    @Override
    public String toString() {
        if (equals(NONE)) {
            return "";
        }
        return high == 0 && low >= 0 ? Long.toString(low) : new UUID(high, low).toString();
    }
}
