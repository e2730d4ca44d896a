package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.indicator.Window;
import alchemist.engine.model.Bar;

import java.util.Arrays;

/**
 * Volume profile of the last n bars: the point of control (price with most volume), and the value
 * area, the prices around it that hold some share of the volume. Each bar's volume counts at its
 * typical price, in so many equal bins between the lowest and the highest; of equal bins the lowest
 * is the point of control, and the area grows to the side with more volume. NaN without volume.
 * First values at the {@code period}-th bar. Takes a pass over the window per bar.
 */
public final class VolumeProfile extends BarIndicator {

    private final Window prices;
    private final Window volumes;
    private final Highest highest;
    private final Lowest lowest;
    private final double[] bins;
    private final double share;
    private final int period;

    /**
     * @param period at least 1
     * @param bins at least 1
     * @param share of the volume in the value area, for example 0.7
     */
    public VolumeProfile(int period, int bins, double share) {
        super(line("poc", period), line("vah", period), line("val", period));
        prices = new Window(period);
        volumes = new Window(period);
        highest = new Highest(period);
        lowest = new Lowest(period);
        this.bins = new double[atLeast(1, "bins", bins)];
        this.share = share;
        this.period = period;
    }

    @Override
    protected void compute(Bar bar) {
        double price = Input.HLC3.of(bar);
        double known = Double.isNaN(bar.volume()) ? Double.NaN : price;
        prices.add(known);
        volumes.add(Double.isNaN(known) ? Double.NaN : bar.volume());
        double top = highest.next(known);
        double bot = lowest.next(known);
        double total = prices.isFull() ? fill(bot, (top - bot) / bins.length) : 0;
        if (total > 0) {
            draw(total, bot, (top - bot) / bins.length);
        } else {
            setNothing();
        }
    }

    private double fill(double bot, double width) {
        Arrays.fill(bins, 0);
        double total = 0;
        for (int i = 0; i < period; i++) {
            int bin = width > 0 ? (int) ((prices.ago(i) - bot) / width) : 0;
            bins[Math.min(bin, bins.length - 1)] += volumes.ago(i);
            total += volumes.ago(i);
        }
        return total;
    }

    private void draw(double total, double bot, double width) {
        int control = 0;
        for (int i = 1; i < bins.length; i++) {
            control = bins[i] > bins[control] ? i : control;
        }
        int low = control;
        int high = control;
        double inside = bins[control];
        while (inside < share * total && (low > 0 || high < bins.length - 1)) {
            double below = low > 0 ? bins[low - 1] : -1;
            double above = high < bins.length - 1 ? bins[high + 1] : -1;
            if (above >= below) {
                high++;
            } else {
                low--;
            }
            inside += Math.max(above, below);
        }
        set(0, bot + (control + 0.5) * width);
        set(1, bot + (high + 1) * width);
        set(2, bot + low * width);
    }
}
