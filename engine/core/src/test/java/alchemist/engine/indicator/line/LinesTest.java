package alchemist.engine.indicator.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.momentum.Macd;
import alchemist.engine.indicator.volatility.AverageTrueRange;
import alchemist.engine.model.Bar;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.util.List;

class LinesTest {

    private final Lines lines = new Lines();
    private int bars;

    @Test
    void aLineLooksBackAndGivesNaNBeforeTheFirstBar() {
        Line close = lines.close();
        feed(1, 2, 3);
        assertEquals(3, close.get(0));
        assertEquals(2, close.get(-1));
        assertEquals(1, close.get(-2));
        assertTrue(Double.isNaN(close.get(-3)));
    }

    @Test
    void theHistoryIsBounded() {
        Lines shortLived = new Lines(2);
        Line close = shortLived.close();
        for (int i = 1; i <= 5; i++) {
            shortLived.update(bar(i));
        }
        assertEquals(5, close.get(0));
        assertEquals(4, close.get(-1));
        assertTrue(Double.isNaN(close.get(-2)));
    }

    @Test
    void theFutureCanNotBeAskedFor() {
        Line close = lines.close();
        feed(1);
        assertThrows(IllegalArgumentException.class, () -> close.get(1));
    }

    @Test
    void anIndicatorCanBeFedAnotherIndicatorsLine() {
        Line twice = lines.add(new Sma(2), lines.add(new Sma(2), lines.close()));
        assertEquals(3, twice.warmUp());
        feed(1, 3);
        assertTrue(Double.isNaN(twice.get(0)));
        assertFalse(lines.isReady());
        feed(5);
        assertTrue(lines.isReady());
        assertEquals((2 + 4) / 2.0, twice.get(0));
    }

    @Test
    void allLinesOfAnIndicatorBelongToTheSameBar() {
        List<Line> macd = lines.addAll(new Macd(2, 3, 2), lines.close());
        Macd alone = new Macd(2, 3, 2);
        for (int i = 0; i < 20; i++) {
            double price = 100 + Math.sin(i);
            feed(price);
            alone.update(price);
            for (int line = 0; line < 3; line++) {
                assertEquals(alone.value(line), macd.get(line).get(0));
            }
        }
    }

    @Test
    void operatorsWorkBarByBar() {
        Line close = lines.close();
        Line result = close.plus(close).minus(1).times(close).dividedBy(2);
        Line quotient = close.dividedBy(close.minus(3));
        feed(2);
        assertEquals((2 + 2 - 1) * 2 / 2.0, result.get(0));
        assertEquals(-2, quotient.get(0));
        feed(3);
        assertTrue(Double.isNaN(quotient.get(0)));
        assertEquals(-2, quotient.get(-1));
    }

    @Test
    void comparisonsAreOneOrZeroOrMissing() {
        Line close = lines.close();
        Line mean = lines.add(new Sma(2), close);
        Line above = close.above(mean);
        Line below = close.below(mean);
        Line either = above.or(below);
        Line both = above.and(below);
        Line neither = both.not();
        feed(1);
        assertTrue(Double.isNaN(above.get(0)));
        assertFalse(above.isTrue());
        feed(5);
        assertTrue(above.isTrue());
        assertEquals(0, below.get(0));
        assertTrue(either.isTrue());
        assertFalse(both.isTrue());
        assertTrue(neither.isTrue());
    }

    @Test
    void crossingsFollowTheRulesOfCrossOver() {
        Line close = lines.close();
        Line level = close.times(0).plus(2);
        Line up = close.crossUp(level);
        Line down = close.crossDown(level);
        feed(1, 2);
        assertFalse(up.isTrue());
        feed(3);
        assertTrue(up.isTrue());
        assertFalse(down.isTrue());
        feed(1);
        assertTrue(down.isTrue());
        assertFalse(up.isTrue());
    }

    @Test
    void windowsAreTakenOverLines() {
        Line close = lines.close();
        Line highest = close.highest(2);
        Line lowest = close.lowest(3);
        Line before = close.delay(1);
        Line rising = close.above(before);
        Line always = rising.all(2);
        Line ever = rising.any(2);
        feed(1, 5, 4, 3);
        assertEquals(4, highest.get(0));
        assertEquals(3, lowest.get(0));
        assertEquals(4, before.get(0));
        assertFalse(always.isTrue());
        assertFalse(ever.isTrue());
        feed(6);
        assertFalse(always.isTrue());
        assertTrue(ever.isTrue());
        feed(7);
        assertTrue(always.isTrue());
    }

    @Test
    void linesAreMadeBeforeTheFirstBar() {
        Line close = lines.close();
        feed(1);
        assertThrows(IllegalStateException.class, () -> close.plus(1));
    }

    @Test
    void aBarAllocatesNothing() {
        Line close = lines.close();
        Line fast = lines.add(new Ema(5), close);
        Line range = lines.add(new AverageTrueRange(14));
        fast.crossUp(close.minus(range).highest(10)).or(fast.above(close)).any(5);
        Bar bar = bar(100);
        for (int i = 0; i < 20_000; i++) {
            lines.update(bar);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().threadId();
        long before = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < 20_000; i++) {
            lines.update(bar);
        }
        long bytes = threads.getThreadAllocatedBytes(thread) - before;
        assertTrue(bytes < 2_000, () -> bytes + " bytes");
    }

    private void feed(double... closes) {
        for (double close : closes) {
            lines.update(bar(close));
        }
    }

    private Bar bar(double close) {
        return new Bar(60_000_000_000L * bars++, close, close + 1, close - 1, close, 1);
    }
}
