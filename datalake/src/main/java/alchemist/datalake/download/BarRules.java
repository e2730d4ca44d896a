package alchemist.datalake.download;

import alchemist.engine.model.Bar;

/** What every bar of a source must be, whatever format it came in. */
public final class BarRules {

    private BarRules() {}

    /**
     * Refuses a bar whose numbers are none, or don't fit together.
     *
     * @param anyPrice accept prices of zero and below, which futures have seen
     * @param line where it stands, for the message
     */
    public static void require(Bar bar, boolean anyPrice, long line) throws RowException {
        // Written so that NaN is refused.
        boolean good =
                bar.low() <= Math.min(bar.open(), bar.close())
                        && bar.high() >= Math.max(bar.open(), bar.close())
                        && bar.volume() >= 0
                        && (anyPrice || bar.low() > 0)
                        && Double.isFinite(bar.high())
                        && Double.isFinite(bar.low())
                        && Double.isFinite(bar.volume());
        if (!good) {
            throw new RowException(line, "open, high, low and close don't fit together");
        }
    }
}
