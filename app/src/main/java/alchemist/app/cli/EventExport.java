package alchemist.app.cli;

import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.Aggressor;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Copies trades, quotes or funding rates out of the lake; what is written can be imported. */
final class EventExport {

    private static final int BLOCK = 1 << 16;

    private final Lake lake;
    private final EventKind kind;
    private final Session session;

    EventExport(Lake lake, EventKind kind, Session session) {
        this.lake = lake;
        this.kind = kind;
        this.session = session;
    }

    void run(Instrument whose, DateRange range, OutputFile target, boolean parquet)
            throws CommandException, LakeException {
        InstrumentId id = whose.id();
        DateRange.Nanos nanos = range.in(whose.zone());
        TimeRange wanted = new TimeRange(nanos.from(), nanos.toExclusive());
        long count = 0;
        if (parquet) {
            EventSeries events = lake.events().load(id, kind, wanted);
            requireSome(events.size(), id, range);
            lake.events().export(events, lake.folder().toString(), target.path());
            count = events.size();
        } else {
            List<PartitionInfo> files = lake.events().partitions(id, kind, wanted);
            requireSome(files.size(), id, range);
            long[] written = {0};
            target.write(stream -> written[0] = csv(id, files, wanted, stream));
            count = written[0];
        }
        session.out()
                .println("%s of %s are in %s.".formatted(kind.counted(count), id, target.path()));
    }

    private void requireSome(long count, InstrumentId id, DateRange range) throws CommandException {
        if (count == 0) {
            throw CommandException.failed(
                    "The lake at %s has no %s of %s %s; 'alchemist lake list' shows what there is."
                            .formatted(lake.folder(), kind.text(), id, range));
        }
    }

    /** File by file, so that years of days need no more memory than one of them. */
    private long csv(
            InstrumentId id, List<PartitionInfo> files, TimeRange range, OutputStream stream)
            throws IOException {
        long count = 0;
        boolean ids = false;
        for (int f = 0; f < files.size(); f++) {
            EventSeries events = load(id, files.get(f)).between(range.from(), range.to());
            if (f == 0) {
                ids = events.hasIds();
                stream.write(bytes(String.join(",", header(ids))));
            }
            rows(events, ids, stream);
            count += events.size();
        }
        return count;
    }

    /** Block by block: the text of a day is several times as long as its trades in memory. */
    private static void rows(EventSeries events, boolean ids, OutputStream stream)
            throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < events.size(); i++) {
            row(events, i, ids, text);
            if (text.length() > BLOCK || i == events.size() - 1) {
                stream.write(text.toString().getBytes(StandardCharsets.US_ASCII));
                text.setLength(0);
            }
        }
    }

    private EventSeries load(InstrumentId id, PartitionInfo file) throws IOException {
        try {
            return lake.events().load(id, kind, file);
        } catch (LakeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private List<String> header(boolean ids) {
        List<String> names = new ArrayList<>(List.of("time"));
        names.addAll(kind.columns());
        if (kind == EventKind.TRADES) {
            names.add("aggressor");
        }
        if (ids) {
            names.add("trade_id");
        }
        return names;
    }

    private static void row(EventSeries events, int i, boolean ids, StringBuilder text) {
        text.append(Instant.ofEpochSecond(0, events.time(i)));
        for (int c = 0; c < events.kind().columns().size(); c++) {
            text.append(',').append(events.values(c)[i]);
        }
        if (events.kind() == EventKind.TRADES) {
            Aggressor taker = events.aggressor(i);
            text.append(',')
                    .append(
                            taker == Aggressor.UNKNOWN
                                    ? ""
                                    : taker.name().toLowerCase(Locale.ROOT));
        }
        if (ids) {
            text.append(',').append(events.id(i));
        }
        text.append('\n');
    }

    private static byte[] bytes(String line) {
        return (line + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
