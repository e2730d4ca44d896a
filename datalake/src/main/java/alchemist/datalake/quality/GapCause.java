package alchemist.datalake.quality;

/** Why bars are likely to be missing, as far as calendar and neighbours tell. */
enum GapCause {
    /** Nothing speaks for anything else: an exchange or a source was down, or a file is missing. */
    OUTAGE(Finding.Kind.GAP, "outage"),
    /** The market's day ends before the calendar's. */
    EARLY_CLOSE(Finding.Kind.EARLY_CLOSE, "up to the close"),
    /** A pause after which much more is traded than usual, as in a re-opening auction. */
    HALT(Finding.Kind.HALT, "trading halt"),
    /** Single windows of a market in which such windows are common. */
    NO_TRADE(Finding.Kind.NO_TRADE, "nothing was traded");

    private final Finding.Kind kind;
    private final String text;

    GapCause(Finding.Kind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    Finding.Kind kind() {
        return kind;
    }

    String text() {
        return text;
    }
}
