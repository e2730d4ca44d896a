package alchemist.engine.feed;

import java.util.Iterator;
import java.util.function.Function;

/** The elements of another iterator, each turned into something else. */
record MappedIterator<A, B>(Iterator<A> source, Function<A, B> mapping) implements Iterator<B> {

    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    @Override
    public B next() {
        return mapping.apply(source.next());
    }
}
