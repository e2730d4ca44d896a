package alchemist.datalake.source;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What the user says about a file; everything left out is detected, where it can be.
 *
 * @param instrument whose bars these are; else guessed from the file's name, at venue {@code FILE}
 * @param period else the most common distance between two lines
 * @param zone the zone of times that don't say theirs; ignored (with a note) where they do
 * @param columns what the columns are, from the left: {@code time date open high low close volume},
 *     anything else for a column to skip; empty to go by the header, or by position
 * @param anyPrice accept prices of zero and below, which futures have seen
 */
public record CsvOptions(
        Optional<InstrumentId> instrument,
        Optional<BarPeriod> period,
        Optional<ZoneId> zone,
        List<String> columns,
        boolean anyPrice) {

    public CsvOptions {
        columns = List.copyOf(columns);
    }

    /** Everything detected. */
    public static CsvOptions detect() {
        return new CsvOptions(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);
    }

    public CsvOptions withInstrument(InstrumentId id) {
        return new CsvOptions(Optional.of(id), period, zone, columns, anyPrice);
    }

    public CsvOptions withPeriod(BarPeriod given) {
        return new CsvOptions(instrument, Optional.of(given), zone, columns, anyPrice);
    }

    public CsvOptions withZone(ZoneId given) {
        return new CsvOptions(instrument, period, Optional.of(given), columns, anyPrice);
    }

    public CsvOptions withColumns(List<String> given) {
        return new CsvOptions(instrument, period, zone, given, anyPrice);
    }

    public CsvOptions withAnyPrice(boolean accepted) {
        return new CsvOptions(instrument, period, zone, columns, accepted);
    }
}
