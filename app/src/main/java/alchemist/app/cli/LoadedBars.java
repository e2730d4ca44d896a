package alchemist.app.cli;

import alchemist.app.report.DataFacts;
import alchemist.app.runs.BarsOrigin;
import alchemist.app.runs.BarsRead;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

/**
 * The bars of a run.
 *
 * @param series at least one bar
 * @param instrument in whose zone days begin
 * @param read how to read them again
 */
record LoadedBars(BarSeries series, Instrument instrument, DataFacts facts, BarsRead read) {

    /** Reads them from the file or the lake, whichever was asked for. */
    static LoadedBars load(DataOptions.Wanted wanted, Session session)
            throws CommandException, LakeException {
        return wanted.file().isPresent()
                ? new FileBars(wanted, wanted.file().get()).load(session.terminal())
                : new LakeBars(wanted).load(session.home(), session.err());
    }

    /** Reads the bars of an earlier run. */
    static LoadedBars again(BarsRead bars, Session session) throws CommandException, LakeException {
        return switch (bars.origin()) {
            case BarsOrigin.Csv csv -> FileBars.again(bars, csv, session.terminal());
            case BarsOrigin.Partitions lake -> LakeBars.again(bars, lake, session.home());
        };
    }
}
