/**
 * Bars as they are wanted rather than as they are stored: of longer periods, adjusted for splits
 * and dividends, joined from futures contracts. Nothing here is written back.
 *
 * <p>Entry points: {@link alchemist.datalake.view.LakeView}, {@link
 * alchemist.datalake.view.Resampling}, {@link alchemist.datalake.view.Adjustment}.
 */
@NullMarked
package alchemist.datalake.view;

import org.jspecify.annotations.NullMarked;
