package alchemist.datalake.catalog;

import alchemist.datalake.parquet.BarFileInfo;
import alchemist.datalake.parquet.FileOrigin;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The one table of the catalogue and its mapping to {@link Partition}. */
final class PartitionTable {

    static final String CREATE =
            """
            CREATE TABLE IF NOT EXISTS bar_file(
              path VARCHAR PRIMARY KEY,
              instrument VARCHAR NOT NULL, bar_period VARCHAR NOT NULL,
              bar_rows BIGINT NOT NULL, first_bar BIGINT NOT NULL, last_bar BIGINT NOT NULL,
              nanos_per_tick BIGINT NOT NULL,
              source VARCHAR NOT NULL, origin VARCHAR NOT NULL, origin_sha256 VARCHAR NOT NULL,
              synthetic BOOLEAN NOT NULL, imported_at BIGINT NOT NULL,
              bytes BIGINT NOT NULL, modified BIGINT NOT NULL, sha256 VARCHAR NOT NULL)
            """;

    private static final String COLUMNS =
            "path, instrument, bar_period, bar_rows, first_bar, last_bar, nanos_per_tick, source,"
                    + " origin, origin_sha256, synthetic, imported_at, bytes, modified, sha256";

    static final String SELECT = "SELECT " + COLUMNS + " FROM bar_file";

    static final String MERGE =
            "MERGE INTO bar_file("
                    + COLUMNS
                    + ") KEY(path) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static final String DELETE = "DELETE FROM bar_file WHERE path = ?";

    private PartitionTable() {}

    static Partition read(ResultSet row) throws SQLException {
        FileOrigin origin =
                new FileOrigin(
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getBoolean(11),
                        Instant.ofEpochMilli(row.getLong(12)));
        BarFileInfo info =
                new BarFileInfo(
                        InstrumentId.parse(row.getString(2)),
                        BarPeriod.parse(row.getString(3)),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        origin);
        FileStamp stamp = new FileStamp(row.getLong(13), row.getLong(14), row.getString(15));
        return new Partition(row.getString(1), info, stamp);
    }

    static void bind(Partition partition, PreparedStatement statement) throws SQLException {
        BarFileInfo info = partition.info();
        statement.setString(1, partition.path());
        statement.setString(2, info.instrument().toString());
        statement.setString(3, info.period().toString());
        statement.setLong(4, info.rows());
        statement.setLong(5, info.first());
        statement.setLong(6, info.last());
        statement.setLong(7, info.nanosPerTick());
        FileOrigin origin = info.origin();
        statement.setString(8, origin.source());
        statement.setString(9, origin.origin());
        statement.setString(10, origin.originSha256());
        statement.setBoolean(11, origin.synthetic());
        statement.setLong(12, origin.importedAt().toEpochMilli());
        statement.setLong(13, partition.stamp().bytes());
        statement.setLong(14, partition.stamp().modified());
        statement.setString(15, partition.stamp().sha256());
    }
}
