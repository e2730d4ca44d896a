package alchemist.app.cli;

import alchemist.engine.account.AccountTerms;
import alchemist.engine.account.AccountType;
import alchemist.engine.sim.FinancingModel;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Options that say what account a run has. */
final class AccountOptions {

    @Option(
            names = "--cash",
            paramLabel = "N",
            defaultValue = "100000",
            description = "Starting cash (default: ${DEFAULT-VALUE}).")
    private String cash = "";

    @Option(
            names = "--account",
            paramLabel = "A",
            defaultValue = "margin",
            description =
                    "margin (what short sales bring is cash; nothing is lent), held (it is held"
                            + " back), cash (no short sales), or reg-t (half of a position is"
                            + " lent, with margin calls) (default: ${DEFAULT-VALUE}).")
    private String type = "";

    @Option(
            names = "--currency",
            paramLabel = "CUR",
            defaultValue = "",
            description =
                    "The account's currency (default: that of the first instrument). Other"
                            + " currencies are converted at the rate of a pair that is traded"
                            + " along, such as EURUSD.IDEALPRO, or of --rate.")
    private String currency = "";

    @Option(
            names = "--rate",
            paramLabel = "CUR=N",
            description =
                    "What a unit of another currency is worth, for example EUR=1.08; may be"
                            + " repeated.")
    private List<String> rates = new ArrayList<>();

    @Option(
            names = "--financing",
            paramLabel = "F",
            defaultValue = "none",
            description =
                    "Yearly rates: got on cash, paid on lent money, paid on the worth of borrowed"
                            + " shares; none, or for example cash=0.03,debit=0.06,borrow=0.01"
                            + " (default: ${DEFAULT-VALUE}).")
    private String financing = "";

    /**
     * The account.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    AccountTerms terms() throws CommandException {
        return new AccountTerms(
                number("--cash", cash),
                AccountType.parse(type),
                currency.strip().toUpperCase(Locale.ROOT),
                AccountTerms.parseRates(rates));
    }

    /**
     * What money costs.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    FinancingModel financing() {
        return FinancingModel.parse(financing);
    }

    private static double number(String option, String text) throws CommandException {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw CommandException.usage("%s: '%s' is not a number.".formatted(option, text));
        }
    }
}
