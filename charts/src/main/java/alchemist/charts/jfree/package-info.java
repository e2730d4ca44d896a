/**
 * Paints one frame of a chart with JFreeChart. Knows plain arrays in the order they are drawn and
 * nothing of bars, instruments or windows; the only package that imports {@code org.jfree}.
 *
 * <p>All lengths are device pixels, so that candles, grid lines and text sit exactly on the pixel
 * grid of the screen, whatever its scale. Axes of bars are in bar numbers: sessions join without
 * gaps.
 *
 * <pre>
 *   Frame ── TimeScale, Skin
 *     └ PaneFrame ── ValueScale, Tag
 *         └ Layer: CandleLayer VolumeLayer LineLayer MarkLayer    bottom to top
 * </pre>
 *
 * <p>Entry points: {@link alchemist.charts.jfree.Frame}, {@link
 * alchemist.charts.jfree.FramePainter}.
 */
@NullMarked
package alchemist.charts.jfree;

import org.jspecify.annotations.NullMarked;
