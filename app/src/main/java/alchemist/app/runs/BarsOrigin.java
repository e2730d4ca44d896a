package alchemist.app.runs;

import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.lake.FileTrouble;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.OpenInterestFile;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.lake.Sha256;
import alchemist.datalake.parquet.TimeRange;
import alchemist.datalake.source.CsvOptions;
import alchemist.datalake.view.BarsView;
import alchemist.datalake.view.LakeView;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the bars of a run were read, precisely enough to read them again. */
public sealed interface BarsOrigin {

    /** The files behind the bars. */
    List<HashedFile> files();

    /**
     * A CSV file.
     *
     * @param options how it was read
     */
    record Csv(HashedFile file, CsvOptions options) implements BarsOrigin {
        @Override
        public List<HashedFile> files() {
            return List.of(file);
        }
    }

    /**
     * A file of trades or quotes, of which the bars were made.
     *
     * @param zone of times that don't say theirs
     */
    record Ticks(HashedFile file, Optional<ZoneId> zone) implements BarsOrigin {
        @Override
        public List<HashedFile> files() {
            return List.of(file);
        }
    }

    /**
     * Trades or quotes of the lake, of which the bars were made.
     *
     * @param files the partitions, their paths relative to the lake
     */
    record StoredEvents(EventKind kind, List<HashedFile> files) implements BarsOrigin {
        public StoredEvents {
            files = List.copyOf(files);
        }

        /**
         * The partitions behind events that were just loaded.
         *
         * @param read at least one event
         */
        public static StoredEvents of(Lake lake, EventSeries read) {
            TimeRange range = new TimeRange(read.time(0), read.time(read.size() - 1) + 1);
            return new StoredEvents(
                    read.kind(),
                    lake.events().partitions(read.instrument(), read.kind(), range).stream()
                            .map(each -> hashed(lake, each))
                            .toList());
        }
    }

    /**
     * Partitions of the lake, their paths relative to the lake.
     *
     * @param stored the period they hold, from which longer bars may have been made
     * @param view how they were shown
     */
    record Partitions(BarPeriod stored, BarsView view, List<HashedFile> files)
            implements BarsOrigin {
        public Partitions {
            files = List.copyOf(files);
        }

        /**
         * The partitions behind bars that a view shows, and the splits, dividends or open interest
         * that are known of their instruments.
         *
         * @param shown at least one bar
         */
        public static Partitions of(Lake lake, LakeView.Shown shown) throws LakeException {
            BarSeries bars = shown.bars();
            // What lies before the first bar may have decided when contracts were rolled.
            long from = shown.read().contains(bars.instrument()) ? bars.time(0) : Long.MIN_VALUE;
            TimeRange range = new TimeRange(from, bars.time(bars.size() - 1) + 1);
            List<HashedFile> files = new ArrayList<>();
            for (InstrumentId each : shown.read()) {
                files.addAll(files(lake, each, bars.period(), range));
                Path actions = lake.actionsFile(each);
                if (Files.exists(actions)) {
                    files.add(new HashedFile(path(lake, actions), sha256(actions)));
                }
            }
            if (shown.view() instanceof BarsView.Continuous continuous
                    && continuous.needsOpenInterest()) {
                Path open = new OpenInterestFile(lake, bars.instrument()).path();
                files.add(new HashedFile(path(lake, open), sha256(open)));
            }
            return new Partitions(bars.period(), shown.view(), files);
        }

        private static String sha256(Path file) throws LakeException {
            try {
                return Sha256.of(file);
            } catch (IOException e) {
                throw new LakeException(
                        "The splits, dividends or open interest in %s can't be read: %s."
                                .formatted(file, FileTrouble.reason(e)),
                        e);
            }
        }

        private static List<HashedFile> files(
                Lake lake, InstrumentId instrument, BarPeriod period, TimeRange range) {
            return lake.partitions(instrument, period).stream()
                    .filter(each -> range.touches(each.first(), each.last()))
                    .map(each -> hashed(lake, each))
                    .toList();
        }
    }

    private static HashedFile hashed(Lake lake, PartitionInfo file) {
        return new HashedFile(path(lake, file.file()), file.sha256());
    }

    private static String path(Lake lake, Path file) {
        return lake.folder().relativize(file).toString().replace('\\', '/');
    }
}
