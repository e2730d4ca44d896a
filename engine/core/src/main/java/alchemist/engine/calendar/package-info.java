/**
 * When markets trade: sessions, holidays, trading days, and the windows of bars in them.
 *
 * <p>Instants are epoch nanoseconds UTC; every span is half-open, {@code [start, end)}. Everything
 * here is immutable for the caller and thread-safe. See {@code docs/time.md} for time lines.
 *
 * <p>Entry points: {@link alchemist.engine.calendar.TradingCalendars} chooses the {@link
 * alchemist.engine.calendar.TradingCalendar} of an instrument; {@link
 * alchemist.engine.calendar.BarWindows} and {@link alchemist.engine.calendar.Coverage} lay bars
 * into its sessions; {@link alchemist.engine.calendar.TradingPeriods} are a strategy's own hours.
 */
@NullMarked
package alchemist.engine.calendar;

import org.jspecify.annotations.NullMarked;
