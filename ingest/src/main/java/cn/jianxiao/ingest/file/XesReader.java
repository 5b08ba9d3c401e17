package cn.jianxiao.ingest.file;

import cn.jianxiao.ingest.xml.BoundedXml;
import cn.jianxiao.ingest.xml.Bounds;
import cn.jianxiao.ingest.xml.UnreadableXml;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a process log (XES, IEEE 1849) trace by trace. Attributes inside attributes, and what stands outside the traces,
 * are passed over.
 */
final class XesReader implements Iterator<Trace> {

    private static final int MOST_EVENTS = 100_000;
    private static final int MOST_ATTRIBUTES = 1_000;

    private final BoundedXml xml;
    private @Nullable Trace next;

    XesReader(InputStream content) {
        try {
            xml = new BoundedXml(content, Bounds.of(Long.MAX_VALUE));
        } catch (UnreadableXml e) {
            throw unreadable(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && xml.next()) {
                if (xml.isStart("trace")) {
                    next = trace();
                }
            }
            return next != null;
        } catch (UnreadableXml e) {
            throw unreadable(e);
        }
    }

    @Override
    public Trace next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Trace trace = next;
        next = null;
        return trace;
    }

    private Trace trace() {
        Map<String, String> attributes = new HashMap<>();
        List<Map<String, String>> events = new ArrayList<>();
        while (nextChild()) {
            if (xml.isStart("event")) {
                events.add(event());
            } else {
                attribute(attributes);
            }
            if (events.size() > MOST_EVENTS) {
                throw new ImportException(ImportFault.TOO_LARGE, "a trace of more than " + MOST_EVENTS + " events");
            }
        }
        return new Trace(attributes, events);
    }

    private Map<String, String> event() {
        Map<String, String> attributes = new HashMap<>();
        while (nextChild()) {
            attribute(attributes);
        }
        return attributes;
    }

    /** At the start of the next element inside the one at hand; false at its end. */
    private boolean nextChild() {
        while (xml.next()) {
            if (xml.isStart() || xml.isEnd()) {
                return xml.isStart();
            }
        }
        return false;
    }

    /** Takes one attribute up to its end. */
    private void attribute(Map<String, String> attributes) {
        if (xml.has("key") && xml.has("value") && attributes.size() < MOST_ATTRIBUTES) {
            attributes.put(xml.attribute("key", ""), xml.attribute("value", ""));
        }
        xml.skip();
    }

    private static ImportException unreadable(UnreadableXml e) {
        ImportFault fault = e.isTooLarge() ? ImportFault.TOO_LARGE : ImportFault.BROKEN;
        return new ImportException(fault, e, String.valueOf(e.getMessage()));
    }
}
