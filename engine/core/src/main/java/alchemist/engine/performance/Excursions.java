package alchemist.engine.performance;

import alchemist.engine.account.Trade;

import java.util.List;

/**
 * How far trades went for and against their holder while open, in account currency before costs
 * (Sweeney 1997). NaN without trades.
 *
 * @param averageAdverse mean of the worst unrealised results (MAE), at most 0
 * @param averageFavourable mean of the best unrealised results (MFE), at least 0
 * @param worstAdverse the lowest of all
 * @param bestFavourable the highest of all
 * @param edge average favourable / |average adverse|
 */
public record Excursions(
        double averageAdverse,
        double averageFavourable,
        double worstAdverse,
        double bestFavourable,
        double edge) {

    static Excursions of(List<Trade> trades) {
        double[] adverse = trades.stream().mapToDouble(Trade::mae).toArray();
        double[] favourable = trades.stream().mapToDouble(Trade::mfe).toArray();
        double against = Moments.of(adverse).mean();
        double with = Moments.of(favourable).mean();
        return new Excursions(
                against,
                with,
                new Quantile(adverse).at(0),
                new Quantile(favourable).at(1),
                with / -against);
    }
}
