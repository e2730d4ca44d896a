package alchemist.benchmarks.lake;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.lake.Provenance;
import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.Coverage;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A lake of a thousand symbols with ten years each, a file per year: opening it, listing it, and
 * how many of the bars that the calendar lets expect are there, for a hundred symbols. The lake is
 * made by the first call, which takes minutes; later ones measure.
 *
 * <p>Argument: a folder.
 */
public final class ManyPartitions {

    private static final int SYMBOLS = 1_000;
    private static final int CHECKED = 100;
    private static final int FIRST_YEAR = 2014;
    private static final int YEARS = 10;
    private static final int BARS = 2;
    private static final long MINUTE = 60_000_000_000L;

    private ManyPartitions() {}

    public static void main(String[] args) throws LakeException {
        Path home = Path.of(args[0]);
        if (Files.notExists(home.resolve("lake"))) {
            make(home);
            return;
        }
        long start = System.nanoTime();
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            List<DatasetInfo> datasets = lake.datasets();
            long opened = System.nanoTime();
            long files = lake.datasets().stream().mapToLong(DatasetInfo::partitions).sum();
            long listed = System.nanoTime();
            double covered = coverage(lake, datasets.subList(0, CHECKED));
            long checked = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "%d files: open %.0f ms, list %.1f ms, coverage of %d x %d years %.0f ms"
                            + " (%.6f)%n",
                    files,
                    (opened - start) / 1e6,
                    (listed - opened) / 1e6,
                    CHECKED,
                    YEARS,
                    (checked - listed) / 1e6,
                    covered);
        }
    }

    /** The share of expected bars that are there, year by year, by the catalogue alone. */
    private static double coverage(Lake lake, List<DatasetInfo> datasets) {
        Coverage windows =
                new Coverage(new BarWindows(TradingCalendars.nyse(), BarPeriod.ONE_MINUTE));
        double sum = 0;
        for (DatasetInfo dataset : datasets) {
            for (PartitionInfo file : lake.partitions(dataset.instrument(), dataset.period())) {
                sum += (double) file.rows() / windows.expectedBars(file.first(), endOfYear(file));
            }
        }
        return sum / datasets.size() / YEARS;
    }

    private static long endOfYear(PartitionInfo file) {
        return file.first() + 364 * BarPeriod.ONE_DAY.nominalNanos();
    }

    private static void make(Path home) throws LakeException {
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                BarSeriesBuilder bars = new BarSeriesBuilder(YEARS * BARS);
                for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                    long first = LocalDate.of(year, 1, 2).toEpochDay() * 86_400_000_000_000L;
                    for (int i = 0; i < BARS; i++) {
                        bars.add(new Bar(first + i * MINUTE, 100, 101, 99, 100, 1_000));
                    }
                }
                lake.write(
                        bars.build(
                                InstrumentId.parse("S%04d.TEST".formatted(symbol)),
                                BarPeriod.ONE_MINUTE),
                        Provenance.synthetic("many partitions"));
            }
        }
    }
}
