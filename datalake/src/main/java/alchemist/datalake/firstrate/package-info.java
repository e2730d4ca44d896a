/**
 * FirstRate Data: files the user has bought, in a folder or in zip archives.
 *
 * <p>Entry point: {@link alchemist.datalake.firstrate.FirstRateSource}.
 */
@NullMarked
package alchemist.datalake.firstrate;

import org.jspecify.annotations.NullMarked;
