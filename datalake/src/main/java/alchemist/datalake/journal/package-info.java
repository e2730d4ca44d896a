/**
 * Journals as files: append-only text, one line per event, every line with a checksum.
 *
 * <p>Entry points: {@link alchemist.datalake.journal.FileJournal}, {@link
 * alchemist.datalake.journal.JournalFile}.
 */
@NullMarked
package alchemist.datalake.journal;

import org.jspecify.annotations.NullMarked;
