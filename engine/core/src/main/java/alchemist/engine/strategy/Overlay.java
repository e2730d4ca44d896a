package alchemist.engine.strategy;

import alchemist.engine.indicator.Indicator;

import java.util.function.Supplier;

/**
 * A line to draw over the price: the chart replays a fresh indicator over the series it shows.
 *
 * @param label for example {@code SMA(10)}
 */
public record Overlay(String label, Supplier<Indicator> indicator) {}
