package alchemist.datalake.postgres;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.engine.backtest.Progress;
import alchemist.engine.model.InstrumentId;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Copies datasets of a lake into a PostgreSQL database: tables {@code data_source}, {@code
 * product}, {@code ohlcv_bar}; a hypertable where TimescaleDB is installed. Running it again brings
 * over what changed. Rows are added and replaced, never deleted. Each product is one transaction:
 * whenever it ends, by whatever, products in the database are whole. Not thread-safe.
 */
public final class Migration {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

    /** Any number will do, as long as every run takes the same. */
    private static final long LOCK = 0x616c6368656d6973L;

    private final Lake lake;
    private final DatabaseUrl url;
    private final Login login;
    private final String schema;

    /**
     * @param schema the PostgreSQL schema the tables are in; made where it is missing
     * @throws IllegalArgumentException when that is not a plain name
     */
    public Migration(Lake lake, DatabaseUrl url, Login login, String schema) {
        if (!NAME.matcher(schema).matches()) {
            throw new IllegalArgumentException(
                    "'" + schema + "' is no name of a schema; letters, digits and _ make one");
        }
        this.lake = lake;
        this.url = url;
        this.login = login;
        this.schema = schema;
    }

    /**
     * Copies the datasets.
     *
     * @param progress bars done and bars in all; false stops after the file at hand
     * @throws LakeException when the database can't be reached or refuses; products that were
     *     finished before stay
     */
    public MigrationReport run(List<DatasetInfo> datasets, Progress progress) throws LakeException {
        try (Database database = Database.connect(url, login)) {
            lock(database);
            int versions = new Schema(database, schema).bring();
            return new Run(database, progress, datasets).all().withVersions(versions);
        } catch (SQLException e) {
            throw DatabaseTrouble.of(e, url);
        }
    }

    private void lock(Database database) throws LakeException, SQLException {
        if (database.number("SELECT pg_try_advisory_lock(?)::int", LOCK) == 0) {
            throw new LakeException(
                    "Another migration into %s is under way; wait until it is done."
                            .formatted(url));
        }
        database.commit();
    }

    /** One run over a connection. */
    private final class Run {

        private final Database database;
        private final Progress progress;
        private final Map<InstrumentId, List<DatasetInfo>> products;
        private final long total;
        private long done;
        private boolean stopped;

        Run(Database database, Progress progress, List<DatasetInfo> datasets) {
            this.database = database;
            this.progress = progress;
            products =
                    datasets.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            DatasetInfo::instrument,
                                            LinkedHashMap::new,
                                            Collectors.toList()));
            total = datasets.stream().mapToLong(DatasetInfo::rows).sum();
        }

        MigrationReport all() throws LakeException, SQLException {
            BarUpload.Counts counts = BarUpload.Counts.NONE;
            int finished = 0;
            for (Map.Entry<InstrumentId, List<DatasetInfo>> product : products.entrySet()) {
                BarUpload.Counts ofProduct = product(product.getKey(), product.getValue());
                if (stopped) {
                    database.rollback();
                    break;
                }
                database.commit();
                counts = counts.plus(ofProduct);
                finished++;
            }
            return new MigrationReport(counts, finished, products.size() - finished, 0);
        }

        private BarUpload.Counts product(InstrumentId instrument, List<DatasetInfo> datasets)
                throws LakeException, SQLException {
            BarUpload upload = BarUpload.begin(database, lake.instrument(instrument));
            BarUpload.Counts counts = BarUpload.Counts.NONE;
            for (DatasetInfo dataset : datasets) {
                for (PartitionInfo file : lake.partitions(instrument, dataset.period())) {
                    counts =
                            counts.plus(
                                    upload.add(
                                            lake.load(instrument, dataset.period(), file),
                                            file.source()));
                    done += file.rows();
                    stopped |= !progress.advanced(done, total);
                    if (stopped) {
                        return counts;
                    }
                }
            }
            return counts;
        }
    }
}
