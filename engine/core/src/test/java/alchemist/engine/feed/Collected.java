package alchemist.engine.feed;

import alchemist.engine.model.Bar;

import java.util.ArrayList;
import java.util.List;

/** Remembers what an aggregator completed. */
final class Collected implements BarSink {

    final List<Bar> bars = new ArrayList<>();
    final List<Long> ends = new ArrayList<>();
    final List<Integer> sources = new ArrayList<>();

    @Override
    public void barClosed(Bar bar, long end, int count) {
        bars.add(bar);
        ends.add(end);
        sources.add(count);
    }
}
