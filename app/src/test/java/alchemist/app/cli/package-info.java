@NullMarked
package alchemist.app.cli;

import org.jspecify.annotations.NullMarked;
