package alchemist.app.lake;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.engine.model.Instrument;

/** One instrument and period in the lake, with the instrument's definition. */
public record Dataset(DatasetInfo info, Instrument instrument) {

    /** {@code SPY.ARCA 1m}. */
    public String name() {
        return info.instrument() + " " + info.period();
    }

    /** Everything one may search for. */
    String searchText() {
        return stored().searchText();
    }

    /** The same among datasets of other kinds. */
    Stored stored() {
        return new Stored(info, instrument);
    }
}
