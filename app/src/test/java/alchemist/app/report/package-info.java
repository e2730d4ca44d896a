@NullMarked
package alchemist.app.report;

import org.jspecify.annotations.NullMarked;
