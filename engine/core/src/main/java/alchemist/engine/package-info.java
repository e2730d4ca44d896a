/**
 * The trading engine: domain, kernel, orders, risk, simulation, backtest. Pure Java: no screens, no
 * databases, no network.
 *
 * <p>Entry points: {@link alchemist.engine.kernel.TradingEngine}, {@link
 * alchemist.engine.backtest.Backtest}, {@link alchemist.engine.paper.PaperSession}.
 */
@NullMarked
package alchemist.engine;

import org.jspecify.annotations.NullMarked;
