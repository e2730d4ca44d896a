package alchemist.datalake.quality;

import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.DayRange;
import alchemist.datalake.parquet.Parent;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import java.util.List;

/** The way to the sources that files were downloaded from. */
public interface Refetch {

    /**
     * Bars that can't be read any more.
     *
     * @param sources where they came from
     * @param parents what they were made from; empty where the file does not even tell that
     */
    record Lost(
            InstrumentId instrument,
            BarPeriod period,
            DayRange days,
            List<String> sources,
            List<Parent> parents) {

        public Lost {
            sources = List.copyOf(sources);
            parents = List.copyOf(parents);
        }
    }

    /** True when all of their sources can be asked for them again. */
    boolean isPossible(Lost lost);

    /**
     * Downloads them; their file has been taken out of the lake.
     *
     * @return false when not all of them came
     */
    boolean fetch(Lost lost) throws LakeException;
}
