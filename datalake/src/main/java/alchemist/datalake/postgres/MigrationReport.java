package alchemist.datalake.postgres;

import java.util.Locale;

/**
 * What a migration did.
 *
 * @param added bars that the database did not have
 * @param changed bars that were replaced, because the lake has others
 * @param unchanged bars that were there already
 * @param skipped bars that were left out because a price is missing
 * @param products products that are whole in the database now
 * @param left products that were not reached, because somebody stopped the run
 * @param versions versions of the tables that were missing
 */
public record MigrationReport(
        long added,
        long changed,
        long unchanged,
        long skipped,
        int products,
        int left,
        int versions) {

    MigrationReport(BarUpload.Counts counts, int products, int left, int versions) {
        this(
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.skipped(),
                products,
                left,
                versions);
    }

    MigrationReport withVersions(int missing) {
        return new MigrationReport(added, changed, unchanged, skipped, products, left, missing);
    }

    /** True when the database was already as the lake is. */
    public boolean changedNothing() {
        return added == 0 && changed == 0 && versions == 0;
    }

    /** What happened, in a sentence or two. */
    public String sentence() {
        String what =
                changedNothing()
                        ? String.format(
                                Locale.ROOT,
                                "Nothing changed: the database has all %,d bars of %,d product%s.",
                                unchanged,
                                products,
                                products == 1 ? "" : "s")
                        : String.format(
                                Locale.ROOT,
                                "%,d product%s: %,d bars added, %,d replaced, %,d were there.",
                                products,
                                products == 1 ? "" : "s",
                                added,
                                changed,
                                unchanged);
        return what
                + (skipped == 0
                        ? ""
                        : String.format(
                                Locale.ROOT, " %,d bars without a price were left out.", skipped))
                + (left == 0
                        ? ""
                        : String.format(Locale.ROOT, " %,d products are still to be done.", left));
    }
}
