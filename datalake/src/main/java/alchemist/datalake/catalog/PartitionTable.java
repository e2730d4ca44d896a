package alchemist.datalake.catalog;

import alchemist.datalake.event.EventKind;
import alchemist.datalake.parquet.BarFileInfo;
import alchemist.datalake.parquet.EventFileInfo;
import alchemist.datalake.parquet.FileInfo;
import alchemist.datalake.parquet.FileOrigin;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** A table of the catalogue and its mapping to rows: bars and events have one each. */
final class PartitionTable<P extends CatalogueRow> {

    static final PartitionTable<Partition> BARS =
            new PartitionTable<>(
                    "bar_file",
                    List.of("bar_period", "bar_rows", "first_bar", "last_bar"),
                    Partition.class,
                    PartitionTable::bars);

    static final PartitionTable<EventPartition> EVENTS =
            new PartitionTable<>(
                    "event_file",
                    List.of("event_kind", "event_rows", "first_event", "last_event"),
                    EventPartition.class,
                    PartitionTable::events);

    static final List<PartitionTable<?>> ALL = List.of(BARS, EVENTS);

    /** Makes a row of what a result set has. */
    @FunctionalInterface
    private interface Reader<P> {
        P read(ResultSet row, FileOrigin origin, FileStamp stamp) throws SQLException;
    }

    private final String name;
    private final List<String> own;
    private final Class<P> type;
    private final Reader<P> reader;

    /**
     * @param own what the content, the number of rows, the first and the last are called
     */
    private PartitionTable(String name, List<String> own, Class<P> type, Reader<P> reader) {
        this.name = name;
        this.own = own;
        this.type = type;
        this.reader = reader;
    }

    String create() {
        return """
        CREATE TABLE IF NOT EXISTS %s(
          path VARCHAR PRIMARY KEY,
          instrument VARCHAR NOT NULL, %s VARCHAR NOT NULL,
          %s BIGINT NOT NULL, %s BIGINT NOT NULL, %s BIGINT NOT NULL,
          nanos_per_tick BIGINT NOT NULL,
          source VARCHAR NOT NULL, origin VARCHAR NOT NULL, origin_sha256 VARCHAR NOT NULL,
          synthetic BOOLEAN NOT NULL, imported_at BIGINT NOT NULL,
          bytes BIGINT NOT NULL, modified BIGINT NOT NULL, sha256 VARCHAR NOT NULL)
        """
                .formatted(name, own.get(0), own.get(1), own.get(2), own.get(3));
    }

    String select() {
        return "SELECT " + columns() + " FROM " + name;
    }

    String merge() {
        return "MERGE INTO "
                + name
                + "("
                + columns()
                + ") KEY(path) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    }

    String delete() {
        return "DELETE FROM " + name + " WHERE path = ?";
    }

    boolean holds(CatalogueRow row) {
        return type.isInstance(row);
    }

    P read(ResultSet row) throws SQLException {
        FileOrigin origin =
                new FileOrigin(
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getBoolean(11),
                        Instant.ofEpochMilli(row.getLong(12)));
        FileStamp stamp = new FileStamp(row.getLong(13), row.getLong(14), row.getString(15));
        return reader.read(row, origin, stamp);
    }

    void bind(CatalogueRow row, PreparedStatement statement) throws SQLException {
        FileInfo info = row.info();
        statement.setString(1, row.path());
        statement.setString(2, info.instrument().toString());
        statement.setString(3, content(info));
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
        statement.setLong(13, row.stamp().bytes());
        statement.setLong(14, row.stamp().modified());
        statement.setString(15, row.stamp().sha256());
    }

    private String columns() {
        return "path, instrument, "
                + String.join(", ", own)
                + ", nanos_per_tick, source, origin, origin_sha256, synthetic, imported_at, bytes,"
                + " modified, sha256";
    }

    private static String content(FileInfo info) {
        return switch (info) {
            case BarFileInfo bars -> bars.period().toString();
            case EventFileInfo events -> events.kind().text();
        };
    }

    private static Partition bars(ResultSet row, FileOrigin origin, FileStamp stamp)
            throws SQLException {
        BarFileInfo info =
                new BarFileInfo(
                        InstrumentId.parse(row.getString(2)),
                        BarPeriod.parse(row.getString(3)),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        origin);
        return new Partition(row.getString(1), info, stamp);
    }

    private static EventPartition events(ResultSet row, FileOrigin origin, FileStamp stamp)
            throws SQLException {
        EventFileInfo info =
                new EventFileInfo(
                        InstrumentId.parse(row.getString(2)),
                        EventKind.of(row.getString(3)).orElseThrow(),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        origin);
        return new EventPartition(row.getString(1), info, stamp);
    }
}
