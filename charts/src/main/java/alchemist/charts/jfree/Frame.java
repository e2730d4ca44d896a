package alchemist.charts.jfree;

import java.util.List;

/**
 * All that is drawn in one picture.
 *
 * @param width of the picture in device pixels
 * @param height of the picture in device pixels
 * @param panes top to bottom; the time labels stand under the last one
 */
public record Frame(int width, int height, Skin skin, TimeScale time, List<PaneFrame> panes) {}
