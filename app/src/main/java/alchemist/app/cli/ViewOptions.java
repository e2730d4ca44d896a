package alchemist.app.cli;

import alchemist.datalake.futures.BackAdjustment;
import alchemist.datalake.futures.RollRule;
import alchemist.datalake.view.BarsView;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/** Options that say how bars of the lake are shown. */
final class ViewOptions {

    @Option(
            names = "--adjust",
            paramLabel = "HOW",
            description =
                    "Bars of a share: none, splits, or all (splits and dividends), the latest"
                        + " prices as they were traded; splits:forward or all:forward, the first"
                        + " ones (default: none).")
    private @Nullable String adjust;

    @Option(
            names = "--continuous",
            paramLabel = "ROLL",
            description =
                    "A future, joined from its contracts (ES.CME from ESH4.CME, ESM4.CME): volume"
                            + " rolls on the day after the next contract traded more, open-interest"
                            + " after more of it were open ('lake import --open-interest'), days:5"
                            + " five trading days before the end.")
    private @Nullable String continuous;

    @Option(
            names = "--back-adjust",
            paramLabel = "HOW",
            description =
                    "Prices before a roll, with --continuous: difference, ratio or none (default:"
                            + " difference).")
    private @Nullable String backAdjust;

    boolean isGiven() {
        return adjust != null || continuous != null || backAdjust != null;
    }

    BarsView view() throws CommandException {
        if (continuous == null && backAdjust != null) {
            throw CommandException.usage("--back-adjust is for --continuous.");
        }
        if (continuous != null && adjust != null) {
            throw CommandException.usage("--adjust is for shares, --continuous for futures.");
        }
        if (continuous != null) {
            return new BarsView.Continuous(roll(continuous), backAdjustment());
        }
        return adjust == null ? BarsView.Adjusted.TRADED : adjusted(adjust);
    }

    private static BarsView adjusted(String text) throws CommandException {
        try {
            if (BarsView.parse(text) instanceof BarsView.Adjusted adjusted) {
                return adjusted;
            }
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("--adjust: %s.".formatted(e.getMessage()));
        }
        throw CommandException.usage("--adjust: futures are joined with --continuous.");
    }

    private static RollRule roll(String text) throws CommandException {
        try {
            return RollRule.parse(text);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("--continuous: %s.".formatted(e.getMessage()));
        }
    }

    private BackAdjustment backAdjustment() throws CommandException {
        try {
            return backAdjust == null
                    ? BackAdjustment.DIFFERENCE
                    : BackAdjustment.parse(backAdjust);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("--back-adjust: %s.".formatted(e.getMessage()));
        }
    }
}
