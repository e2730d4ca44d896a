package alchemist.app.runs;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.parquet.TimeRange;
import alchemist.datalake.source.CsvOptions;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;

import java.util.List;

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
     * Partitions of the lake, their paths relative to the lake.
     *
     * @param stored the period they hold, from which longer bars may have been made
     */
    record Partitions(BarPeriod stored, List<HashedFile> files) implements BarsOrigin {
        public Partitions {
            files = List.copyOf(files);
        }

        /**
         * The partitions behind bars that were just loaded.
         *
         * @param read at least one bar
         */
        public static Partitions of(Lake lake, BarSeries read) {
            TimeRange range = new TimeRange(read.time(0), read.time(read.size() - 1) + 1);
            return new Partitions(
                    read.period(),
                    lake.partitions(read.instrument(), read.period()).stream()
                            .filter(each -> range.touches(each.first(), each.last()))
                            .map(each -> new HashedFile(path(lake, each), each.sha256()))
                            .toList());
        }

        private static String path(Lake lake, PartitionInfo partition) {
            return lake.folder().relativize(partition.file()).toString().replace('\\', '/');
        }
    }
}
