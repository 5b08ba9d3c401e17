package cn.jianxiao.ingest.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a process log (XES, IEEE 1849) trace by trace. Attributes inside attributes, and what stands outside the traces,
 * are passed over. Document types are refused: they could make it read other files.
 */
final class XesReader implements Iterator<Trace> {

    private final XMLStreamReader xml;
    private @Nullable Trace next;

    XesReader(InputStream content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(content);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && at("trace")) {
                    next = trace();
                }
            }
            return next != null;
        } catch (XMLStreamException e) {
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

    private Trace trace() throws XMLStreamException {
        Map<String, String> attributes = new HashMap<>();
        List<Map<String, String>> events = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (at("event")) {
                events.add(event());
            } else {
                attribute(attributes);
            }
        }
        return new Trace(attributes, events);
    }

    private Map<String, String> event() throws XMLStreamException {
        Map<String, String> attributes = new HashMap<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            attribute(attributes);
        }
        return attributes;
    }

    /** Takes one attribute up to its end. */
    private void attribute(Map<String, String> attributes) throws XMLStreamException {
        String key = xml.getAttributeValue(null, "key");
        String value = xml.getAttributeValue(null, "value");
        if (key != null && value != null) {
            attributes.put(key, value);
        }
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private boolean at(String element) {
        return xml.getLocalName().equals(element);
    }

    private static ImportException unreadable(XMLStreamException e) {
        String[] said = String.valueOf(e.getMessage()).split("\\RMessage: ", 2);
        String place = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber();
        return new ImportException("The process log (XES) cannot be read" + place + ": " + said[said.length - 1], e);
    }
}
