@NullMarked
package alchemist.engine.performance.analyzer;

import org.jspecify.annotations.NullMarked;
