package alchemist.app.form;

/** Reads amounts as people write them. */
public final class Amounts {

    private Amounts() {}

    /**
     * Reads {@code 100,000}, {@code 100 000}, {@code 100_000.50}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static double parse(String text) {
        String plain = text.replaceAll("[,_ \\u00a0\\u2009\\u202f]", "").replace('\u2212', '-');
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("Enter a number.");
        }
        if (!plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)")) {
            throw new IllegalArgumentException("'" + text + "' is not a number.");
        }
        return Double.parseDouble(plain);
    }

    /** An amount above zero. */
    public static double parsePositive(String text) {
        double amount = parse(text);
        if (amount <= 0) {
            throw new IllegalArgumentException("Must be above 0.");
        }
        return amount;
    }
}
