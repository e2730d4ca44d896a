package alchemist.datalake.download;

import alchemist.datalake.parquet.Parent;

import java.time.LocalDate;
import java.util.List;

/**
 * Which of the files that were downloaded before are asked about again. That costs a question
 * without a body for each.
 */
public enum Recheck {
    /** Those of the newest two weeks, which keeps the questions few. */
    NEWEST,
    /** All of them; and those of which the source does not tell are downloaded again. */
    ALL;

    private static final int NEWEST_DAYS = 14;

    /** What of the things there are is asked about: whole ones within the days wanted. */
    List<Parent> of(Wanted wanted) {
        LocalDate first = wanted.today().minusDays(NEWEST_DAYS);
        return wanted.have().stream()
                .filter(Parent::whole)
                .filter(parent -> parent.days().touches(wanted.days()))
                .filter(parent -> this == ALL || !parent.days().to().isBefore(first))
                .distinct()
                .toList();
    }
}
