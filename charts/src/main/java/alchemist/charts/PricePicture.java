package alchemist.charts;

import java.time.ZoneId;
import java.util.List;

/**
 * A price chart to be exported.
 *
 * @param title for example {@code SPY.ARCA · 1m}
 * @param zone in which times are written
 * @param priceDecimals digits after the point of a price
 * @param overlays indicator lines, aligned with the bars
 * @param trades marked on the bars
 */
public record PricePicture(
        OhlcData data,
        String title,
        ZoneId zone,
        int priceDecimals,
        List<LineSeries> overlays,
        List<TradeMark> trades) {}
