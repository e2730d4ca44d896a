/** Tests of the charts. */
@NullMarked
package alchemist.charts;

import org.jspecify.annotations.NullMarked;
