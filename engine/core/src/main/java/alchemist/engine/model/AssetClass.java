package alchemist.engine.model;

/** What kind of thing is traded; decides defaults such as tick and lot size. */
public enum AssetClass {
    EQUITY("Equities"),
    FUTURE("Futures"),
    FX("FX"),
    CRYPTO("Crypto"),
    INDEX("Indices");

    private final String plural;

    AssetClass(String plural) {
        this.plural = plural;
    }

    /** The heading a tree shows above instruments of this class. */
    public String plural() {
        return plural;
    }
}
