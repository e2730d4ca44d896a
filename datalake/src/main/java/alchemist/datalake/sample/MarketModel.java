package alchemist.datalake.sample;

/**
 * The character of an invented market.
 *
 * @param start first price
 * @param dailyVolatility typical deviation of a day's return
 * @param trend how strong the weeks-long trends are, in deviations per day
 * @param swing how strong the hours-long moves are, in deviations per square root of a day
 * @param ticksPerPoint the price grid: 100 for cents
 * @param dailyVolume typical units per day
 */
record MarketModel(
        double start,
        double dailyVolatility,
        double trend,
        double swing,
        double ticksPerPoint,
        double dailyVolume) {}
