package alchemist.app.report;

import java.util.HashMap;
import java.util.Map;

/** What the figures of a run mean, in a sentence each; docs/metrics.md has formulas and sources. */
public final class FigureHelp {

    private static final Map<String, String> SENTENCES = sentences();

    private FigureHelp() {}

    /** The sentence for a figure by its name; empty for an unknown one. */
    public static String of(String figure) {
        return SENTENCES.getOrDefault(figure, "");
    }

    private static Map<String, String> sentences() {
        Map<String, String> help = new HashMap<>();
        result(help);
        risk(help);
        days(help);
        trades(help);
        activity(help);
        return Map.copyOf(help);
    }

    private static void result(Map<String, String> help) {
        help.put("Return", "Final value by starting cash, minus 1.");
        help.put("CAGR", "Growth per year of 365.25 days that compounds to the return.");
        help.put("Final value", "Cash plus open positions at the last close.");
        help.put("Final cash", "Cash after the last bar.");
        help.put("Open position", "Positions that were not closed by the last bar.");
        help.put("Buy and hold", "Return of the first instrument, bought at its first open.");
        help.put(
                "Alpha per year", "Mean return beyond beta times the benchmark's, · 252 (Jensen).");
        help.put("Beta", "Covariance with the benchmark's daily returns by their variance.");
        help.put("Correlation", "Pearson correlation of daily returns with the benchmark's.");
        help.put("Tracking error", "Deviation of the daily difference to the benchmark, · √252.");
        help.put("Information ratio", "Mean daily difference by its deviation, · √252.");
    }

    private static void risk(Map<String, String> help) {
        help.put("Volatility", "Standard deviation of daily returns (n − 1), · √252.");
        help.put("Sharpe", "Mean daily return by its deviation, · √252; risk-free rate 0.");
        help.put("Sortino", "Mean daily return by its downside deviation, · √252.");
        help.put("Calmar", "CAGR by maximum drawdown.");
        help.put("Omega", "Sum of the gaining days by the sum of the losing ones.");
        help.put("Max drawdown", "Deepest fall of equity from an earlier peak, by the peak.");
        help.put("Longest", "Most bars in a row below an earlier peak.");
        help.put(
                "Longest under water",
                "Longest calendar time from a peak until it is reached again.");
        help.put("Ulcer index", "Root of the mean squared drawdown at the ends of days.");
        help.put("Martin ratio", "CAGR by ulcer index.");
        help.put("Recovery factor", "Net profit by the deepest fall in money.");
    }

    private static void days(Map<String, String> help) {
        help.put(
                "Value at risk 95 %",
                "Loss that one day in twenty exceeds, from the days as they were.");
        help.put("Expected shortfall 95 %", "Mean loss of the worst twentieth of the days.");
        help.put("Skewness", "Asymmetry of daily returns; below 0 the losses have the long tail.");
        help.put("Excess kurtosis", "Weight of the tails; a normal distribution has 0.");
        help.put("Tail ratio", "Quantile of 95 % by that of 5 %, without sign.");
        help.put("Worst, best day", "Lowest and highest daily return.");
    }

    private static void trades(Map<String, String> help) {
        help.put("Closed trades", "Round trips from flat to flat, or to the reversal.");
        help.put("Win rate", "Trades at or above zero after costs, by all trades.");
        help.put("Profit factor", "Money won by money lost, after costs. Above 1 is profitable.");
        help.put("Expectancy", "Mean profit of a trade after costs.");
        help.put("SQN", "√n · mean by deviation of the trades' profits.");
        help.put("Average win", "Mean profit of the trades that won.");
        help.put("Average loss", "Mean loss of the trades that lost.");
        help.put("Payoff ratio", "Average win by average loss.");
        help.put("Kelly fraction", "Win rate minus loss rate by payoff ratio.");
        help.put("Largest win", "The best trade.");
        help.put("Largest loss", "The worst trade.");
        help.put("Average holding", "Mean number of bars from entry to exit.");
        help.put("Median holding", "Half of the trades were shorter.");
        help.put("Average MAE", "Mean of the worst unrealised result of each trade.");
        help.put("Average MFE", "Mean of the best unrealised result of each trade.");
        help.put("Longest winning streak", "Most trades won in a row.");
        help.put("Longest losing streak", "Most trades lost in a row.");
    }

    private static void activity(Map<String, String> help) {
        help.put("Bars", "Bars that were played.");
        help.put("Fills", "Executions of orders.");
        help.put("Exposure", "Share of bars that ended with an open position.");
        help.put("Turnover", "Traded value by mean equity.");
        help.put("Average leverage", "Mean value of positions by equity.");
        help.put("Commission paid", "Commissions of all fills.");
    }
}
