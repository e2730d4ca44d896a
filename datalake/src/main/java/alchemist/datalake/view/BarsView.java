package alchemist.datalake.view;

import alchemist.datalake.futures.BackAdjustment;
import alchemist.datalake.futures.ContractName;
import alchemist.datalake.futures.RollRule;
import alchemist.engine.model.InstrumentId;

import java.util.Locale;

/** How stored bars are shown. Its text can be read again by {@link #parse}. */
public sealed interface BarsView {

    /** For people, where the text stands alone. */
    String description();

    /** With prices of a share made comparable over splits and dividends. */
    record Adjusted(Adjustment adjustment, Adjustment.Direction direction) implements BarsView {

        /** As they were traded. */
        public static final Adjusted TRADED =
                new Adjusted(Adjustment.NONE, Adjustment.Direction.BACK);

        @Override
        public String description() {
            return "adjusted " + this;
        }

        @Override
        public String toString() {
            String what =
                    switch (adjustment) {
                        case NONE -> "none";
                        case SPLITS -> "splits";
                        case SPLITS_AND_DIVIDENDS -> "all";
                    };
            return direction == Adjustment.Direction.FORWARD ? what + ":forward" : what;
        }
    }

    /** A continuous future, joined from the contracts of a product. */
    record Continuous(RollRule rule, BackAdjustment adjustment) implements BarsView {
        /** True when contracts are rolled by what is known of their open interest. */
        public boolean needsOpenInterest() {
            return rule instanceof RollRule.MostOpen;
        }

        @Override
        public boolean reads(InstrumentId stored, InstrumentId shown) {
            return ContractName.parse(stored).map(ContractName::product).stream()
                    .anyMatch(shown::equals);
        }

        @Override
        public String description() {
            return toString();
        }

        @Override
        public String toString() {
            return "continuous " + rule + " " + adjustment;
        }
    }

    /** True when what is shown is made of bars of this stored instrument. */
    default boolean reads(InstrumentId stored, InstrumentId shown) {
        return stored.equals(shown);
    }

    /**
     * Reads {@code none, splits, all}, these with {@code :forward}, or {@code continuous volume
     * difference} and the like.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static BarsView parse(String text) {
        String given = text.strip().toLowerCase(Locale.ROOT);
        String[] words = given.split(" ");
        if (words.length == 3 && words[0].equals("continuous")) {
            return new Continuous(RollRule.parse(words[1]), BackAdjustment.parse(words[2]));
        }
        return switch (given) {
            case "none" -> Adjusted.TRADED;
            case "splits" -> back(Adjustment.SPLITS);
            case "all" -> back(Adjustment.SPLITS_AND_DIVIDENDS);
            case "splits:forward" -> forward(Adjustment.SPLITS);
            case "all:forward" -> forward(Adjustment.SPLITS_AND_DIVIDENDS);
            default ->
                    throw new IllegalArgumentException(
                            "'%s' is none of none, splits, all, splits:forward, all:forward"
                                    .formatted(text));
        };
    }

    private static BarsView back(Adjustment adjustment) {
        return new Adjusted(adjustment, Adjustment.Direction.BACK);
    }

    private static BarsView forward(Adjustment adjustment) {
        return new Adjusted(adjustment, Adjustment.Direction.FORWARD);
    }
}
