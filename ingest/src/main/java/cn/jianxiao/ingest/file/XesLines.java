package cn.jianxiao.ingest.file;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The lines of one trace after another. */
final class XesLines implements Iterator<Line> {

    private final Iterator<Trace> traces;
    private final Function<Trace, List<Line>> toLines;
    private Iterator<Line> current = Collections.emptyIterator();

    XesLines(Iterator<Trace> traces, Function<Trace, List<Line>> toLines) {
        this.traces = traces;
        this.toLines = toLines;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && traces.hasNext()) {
            current = toLines.apply(traces.next()).iterator();
        }
        return current.hasNext();
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
