/**
 * The engine itself: one thread, one step per event, the same in a backtest and live.
 *
 * <pre>
 *   market data ──┐
 *   broker news ──┼─► Inbox ─► TradingEngine.step ─► strategies ─► RiskGate ─► Journal ─► gateway
 *   commands ─────┘                     └─► EngineListener, Snapshot ─► screens
 * </pre>
 *
 * <p>Entry points: {@link alchemist.engine.kernel.TradingEngine}, {@link
 * alchemist.engine.kernel.EngineListener}, {@link alchemist.engine.kernel.Journal}.
 */
@NullMarked
package alchemist.engine.kernel;

import org.jspecify.annotations.NullMarked;
