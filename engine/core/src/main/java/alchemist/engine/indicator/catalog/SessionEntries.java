package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.session.Fractal;
import alchemist.engine.indicator.session.Gap;
import alchemist.engine.indicator.session.OpeningRange;
import alchemist.engine.indicator.session.PivotFormula;
import alchemist.engine.indicator.session.PivotPoints;
import alchemist.engine.indicator.session.PriorSession;
import alchemist.engine.indicator.session.SessionEma;
import alchemist.engine.indicator.session.SessionExtremes;
import alchemist.engine.indicator.session.SessionOpen;
import alchemist.engine.indicator.session.SessionPivotPoints;
import alchemist.engine.indicator.session.SessionRunningMax;
import alchemist.engine.indicator.session.SessionSma;
import alchemist.engine.indicator.session.SessionVwap;

import java.util.List;
import java.util.stream.Stream;

/** Sessions, pivots and other levels. */
final class SessionEntries {

    private static final String MIDNIGHT = "00:00";

    private SessionEntries() {}

    static List<IndicatorSpec> all() {
        return Stream.of(sessions(), pivots(), dailyPivots(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static Entry entry(String id, String name, String sentence) {
        return new Entry(Category.SESSION, id, name, sentence).of("open", "high", "low", "close");
    }

    private static List<IndicatorSpec> sessions() {
        return List.of(
                entry("daily-sma", "Session simple average", "Mean of the session's last n closes.")
                        .also("DailySMA", "SessionSma")
                        .of("close")
                        .period(10)
                        .session(MIDNIGHT)
                        .makes(p -> new SessionSma(p.hours(), p.period())),
                entry(
                                "intraday-ema",
                                "Session exponential average",
                                "EMA of closes before the bar.")
                        .also("IntradayEMA", "SessionEma")
                        .of("close")
                        .period(12)
                        .session(MIDNIGHT)
                        .makes(p -> new SessionEma(p.hours(), p.period())),
                entry("session-vwap", "Session VWAP", "Σ tp·v / Σ v since the session began.")
                        .also("DailyVWAP", "VWAP")
                        .of("high", "low", "close", "volume")
                        .session("09:30")
                        .makes(p -> new SessionVwap(p.hours())),
                entry("daily-running-max", "Session maximum", "Highest of the session so far.")
                        .also("DailyRunningMax")
                        .of("high")
                        .input("input", Input.HIGH)
                        .session(MIDNIGHT)
                        .makes(p -> new SessionRunningMax(p.hours(), p.input("input"))),
                entry("session-extremes", "Session high and low", "Extremes of the session so far.")
                        .of("high", "low")
                        .session(MIDNIGHT)
                        .makes(p -> new SessionExtremes(p.hours())),
                entry("open-price", "Session open", "Open of the session's first bar.")
                        .also("OpenPrice", "SessionOpen")
                        .of("open")
                        .session(MIDNIGHT)
                        .makes(p -> new SessionOpen(p.hours())),
                entry("opening-range", "Opening range", "Extremes of the session's first n bars.")
                        .also("ORB")
                        .of("high", "low")
                        .period(30)
                        .session("09:30")
                        .makes(p -> new OpeningRange(p.hours(), p.period())),
                entry(
                                "prior-session",
                                "Prior session",
                                "Open, high, low, close of the last session.")
                        .session(MIDNIGHT)
                        .makes(p -> new PriorSession(p.hours())));
    }

    private static List<IndicatorSpec> pivots() {
        return List.of(
                pivot("pivot-point", "Pivot points", PivotFormula.CLASSIC, "PivotPoint"),
                pivot(
                        "fibonacci-pivot-point",
                        "Fibonacci pivot points",
                        PivotFormula.FIBONACCI,
                        "FibonacciPivotPoint"),
                pivot(
                        "demark-pivot-point",
                        "DeMark pivot points, backtrader's",
                        PivotFormula.DEMARK_BACKTRADER,
                        "DemarkPivotPoint"),
                pivot("demark-pivots", "DeMark pivot points", PivotFormula.DEMARK, "DeMark"),
                pivot("woodie-pivots", "Woodie pivot points", PivotFormula.WOODIE, "Woodie"),
                pivot(
                        "camarilla-pivots",
                        "Camarilla pivot points",
                        PivotFormula.CAMARILLA,
                        "Camarilla"));
    }

    private static IndicatorSpec pivot(String id, String name, PivotFormula formula, String alias) {
        return entry(id, name, "Support and resistance from the bar itself.")
                .also(alias)
                .makes(p -> new PivotPoints(formula));
    }

    private static List<IndicatorSpec> dailyPivots() {
        return List.of(
                daily("daily-pivots", "Daily pivot points", PivotFormula.CLASSIC),
                daily("daily-fibonacci-pivots", "Daily Fibonacci pivots", PivotFormula.FIBONACCI),
                daily("daily-demark-pivots", "Daily DeMark pivots", PivotFormula.DEMARK),
                daily("daily-woodie-pivots", "Daily Woodie pivots", PivotFormula.WOODIE),
                daily("daily-camarilla-pivots", "Daily Camarilla pivots", PivotFormula.CAMARILLA));
    }

    private static IndicatorSpec daily(String id, String name, PivotFormula formula) {
        return entry(id, name, "Support and resistance from the last complete session.")
                .session(MIDNIGHT)
                .makes(p -> new SessionPivotPoints(formula, p.hours()));
    }

    private static List<IndicatorSpec> others() {
        return List.of(
                entry("fractal", "Fractal", "A high (low) that is the extreme of n bars around it.")
                        .also("Fractal")
                        .of("high", "low")
                        .period(5)
                        .whole("shift", 2, 0, "shift_to_potential_fractal")
                        .number("bardist", 0.015)
                        .waiting()
                        .makes(p -> new Fractal(p.period(), p.whole("shift"), p.number("bardist"))),
                entry("gap", "Opening gap", "o / c' − 1.")
                        .of("open", "close")
                        .makes(p -> new Gap()));
    }
}
