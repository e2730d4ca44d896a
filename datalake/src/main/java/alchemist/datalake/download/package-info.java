/**
 * Downloads: the port behind which every source of bars stands, a polite HTTP client, and the work
 * of fetching what the lake does not have yet.
 *
 * <p>A source says which pieces (an archive of a month or a day, an answer of a REST service, a
 * file) make up what is wanted, and turns one piece into bars. The {@link
 * alchemist.datalake.download.Downloader} fetches pieces side by side within the source's limits
 * and merges them into the lake, which remembers with every file which pieces it was made from:
 * that is why a second run does nothing, and why one that was interrupted goes on where it stopped.
 *
 * <p>Entry points: {@link alchemist.datalake.download.DataSource}, {@link
 * alchemist.datalake.download.Downloader}, {@link alchemist.datalake.download.Web}.
 */
@NullMarked
package alchemist.datalake.download;

import org.jspecify.annotations.NullMarked;
