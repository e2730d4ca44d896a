/**
 * Lines for strategy authors: values that can be looked back at and put together.
 *
 * <pre>
 *   Lines lines = new Lines();
 *   Line close = lines.close();
 *   Line fast = lines.add(new Sma(10), close);
 *   Line slow = lines.add(new Sma(30), close);
 *   Line entry = fast.crossUp(slow);
 *   ...
 *   lines.update(bar);                        // once per bar
 *   if (entry.isTrue() &amp;&amp; close.get(0) &gt; close.get(-1)) { ... }
 * </pre>
 *
 * <p>Entry points: {@link alchemist.engine.indicator.line.Lines}, {@link
 * alchemist.engine.indicator.line.Line}.
 */
@NullMarked
package alchemist.engine.indicator.line;

import org.jspecify.annotations.NullMarked;
