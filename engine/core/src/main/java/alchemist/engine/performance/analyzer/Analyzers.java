package alchemist.engine.performance.analyzer;

import alchemist.engine.performance.PeriodReturns;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Timeframe;

/**
 * All of backtrader's analyzers over one run, with the settings its users choose most: days, except
 * where the analyzer's own default is meant. Computes on request and keeps nothing.
 *
 * @param run what happened
 */
public record Analyzers(RunHistory run) {

    public PeriodReturns timeReturn(Timeframe timeframe) {
        return PeriodReturns.of(run, timeframe);
    }

    public PeriodReturns annualReturn() {
        return PeriodReturns.of(run, Timeframe.YEARS);
    }

    public Returns returns() {
        return Returns.of(run, Timeframe.DAYS);
    }

    public double[] logReturns() {
        return LogReturnsRolling.of(run, Timeframe.DAYS, 1);
    }

    /** backtrader's default: yearly returns, one percent risk-free. */
    public double sharpeRatio() {
        return SharpeRatio.standard().of(run);
    }

    /** backtrader's {@code SharpeRatio_A} of days, one percent risk-free. */
    public double sharpeRatioAnnualized() {
        return SharpeRatio.standard().over(Timeframe.DAYS).annualized().of(run);
    }

    public Sqn sqn() {
        return Sqn.of(run.trades());
    }

    public DrawDown drawDown() {
        return DrawDown.of(run);
    }

    public TimeDrawDown timeDrawDown() {
        return TimeDrawDown.of(run, Timeframe.DAYS);
    }

    public Calmar calmar() {
        return Calmar.of(run);
    }

    public double vwr() {
        return Vwr.standard().of(run, Timeframe.DAYS);
    }

    public PeriodStats periodStats() {
        return PeriodStats.of(run, Timeframe.YEARS);
    }

    public TradeAnalyzer tradeAnalyzer() {
        return TradeAnalyzer.of(run);
    }

    public GrossLeverage grossLeverage() {
        return GrossLeverage.of(run);
    }

    public PyFolio pyFolio() {
        return PyFolio.of(run);
    }
}
