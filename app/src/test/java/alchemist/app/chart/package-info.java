/** Tests of the chart screen. */
@NullMarked
package alchemist.app.chart;

import org.jspecify.annotations.NullMarked;
