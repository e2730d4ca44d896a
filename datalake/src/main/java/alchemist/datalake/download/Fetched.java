package alchemist.datalake.download;

import alchemist.datalake.lake.CorporateAction;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.Parent;

import java.util.List;

/** What became of a piece. */
public sealed interface Fetched {

    /**
     * Its bars; empty where nothing was traded.
     *
     * @param actions splits and dividends the source told of
     */
    record Bars(FlowBars bars, Parent parent, List<CorporateAction> actions) implements Fetched {

        public Bars {
            actions = List.copyOf(actions);
        }

        public Bars(FlowBars bars, Parent parent) {
            this(bars, parent, List.of());
        }
    }

    /** The source does not have it: not yet, or it never will. */
    record Missing() implements Fetched {}

    /** It was asked about again, and is as it was. */
    record Unchanged() implements Fetched {}

    /** It was asked about again, and the source no longer has it. What the lake has stays. */
    record Withdrawn() implements Fetched {}
}
