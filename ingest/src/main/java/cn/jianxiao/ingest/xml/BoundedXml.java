package cn.jianxiao.ingest.xml;

import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * 有界 XML: a document read piece by piece, none of which can ask for more memory than its bounds allow. Document types
 * are passed over: they could make it read other files or grow without end. Elements are known by their local names.
 */
public final class BoundedXml {

    private static final XMLInputFactory FACTORY = factory();

    private final BoundedInput in;
    private final Bounds bounds;
    private final XMLStreamReader xml;
    private int depth;

    /**
     * Begins to read; the caller closes the content.
     *
     * @throws UnreadableXml if it does not begin as XML does
     */
    public BoundedXml(InputStream content, Bounds bounds) {
        this.in = new BoundedInput(content, bounds);
        this.bounds = bounds;
        try {
            xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException e) {
            throw unreadable(e, null);
        }
    }

    /**
     * Goes on to the next piece.
     *
     * @return false at the document's end
     * @throws UnreadableXml if it cannot be read on
     */
    public boolean next() {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            xml.next();
        } catch (XMLStreamException | RuntimeException e) { // the parser throws what it likes at broken texts
            throw unreadable(e, xml.getLocation());
        }
        in.step();
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (depth > bounds.depth()) {
            throw new UnreadableXml("elements in more than " + bounds.depth() + " elements" + at(xml.getLocation()));
        }
        return true;
    }

    /** How much of the content was taken so far. */
    public long bytesRead() {
        return in.total();
    }

    public boolean isStart() {
        return xml.isStartElement();
    }

    public boolean isStart(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    public boolean isEnd() {
        return xml.isEndElement();
    }

    public boolean isEnd(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** An attribute of the element at hand, or what counts where it has none of that name. */
    public String attribute(String name, String otherwise) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }

    /** Whether the element at hand has an attribute of that name. */
    public boolean has(String attribute) {
        return xml.getAttributeValue(null, attribute) != null;
    }

    /** The texts inside the element at hand, which is left at its end; what is longer is cut. */
    public String text(int longest) {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside && next()) {
            if (isText()) {
                append(text, longest);
            }
        }
        return text.toString();
    }

    /** Passes over the element at hand, up to its end. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // its content does not matter
        }
    }

    private boolean isText() {
        return xml.getEventType() == XMLStreamConstants.CHARACTERS || xml.getEventType() == XMLStreamConstants.CDATA;
    }

    private void append(StringBuilder text, int longest) {
        int length = Math.min(xml.getTextLength(), longest - text.length());
        text.append(xml.getTextCharacters(), xml.getTextStart(), length);
    }

    private static UnreadableXml unreadable(Exception e, @Nullable Location location) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedInput.TooLarge) {
                return new UnreadableXml(cause.getMessage() + at(location), true, e);
            }
        }
        String[] said = String.valueOf(e.getMessage()).split("\\RMessage: ", 2);
        return new UnreadableXml(said[said.length - 1] + at(location), false, e);
    }

    private static String at(@Nullable Location location) {
        return location == null
                ? ""
                : " (line " + location.getLineNumber() + ", column " + location.getColumnNumber() + ")";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
