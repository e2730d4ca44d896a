package alchemist.app.lake;

import alchemist.datalake.lake.LakeDataset;
import alchemist.engine.model.Instrument;

/** A dataset of any kind, with the instrument's definition. */
record Stored(LakeDataset info, Instrument instrument) {

    /** {@code SPY.ARCA 1m}, {@code SPY.ARCA trades}. */
    String name() {
        return info.instrument() + " " + info.label();
    }

    /** Everything one may search for. */
    String searchText() {
        return String.join(
                " ",
                name(),
                instrument.assetClass().plural(),
                info.source(),
                info.synthetic() ? "synthetic" : "");
    }
}
