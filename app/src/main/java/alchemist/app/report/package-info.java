/**
 * A finished backtest as text for people and machines: JSON, CSV, a page of HTML, a summary.
 *
 * <p>Entry points: {@link alchemist.app.report.RunFacts}, {@link alchemist.app.report.ResultJson},
 * {@link alchemist.app.report.HtmlReport}, {@link alchemist.app.report.Figures}.
 */
@NullMarked
package alchemist.app.report;

import org.jspecify.annotations.NullMarked;
