package cn.jianxiao.ingest.push;

import cn.jianxiao.ingest.json.RawRecords;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * 消息中的记录: the records of some messages, one message and one record after the other, so that messages of very many small
 * records cost no more than messages.
 */
final class MessageRecords implements Iterator<String> {

    private static final int LONGEST_RECORD = 4 << 20;

    private final Iterator<byte[]> messages;
    private Iterator<String> records = Collections.emptyIterator();

    MessageRecords(Iterator<byte[]> messages) {
        this.messages = messages;
    }

    @Override
    public boolean hasNext() {
        while (!records.hasNext() && messages.hasNext()) {
            records = records(messages.next());
        }
        return records.hasNext();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return records.next();
    }

    /** A message with nothing in it is a record that nobody can read, and is accounted for as one. */
    private static Iterator<String> records(byte[] message) {
        String text = new String(message, StandardCharsets.UTF_8);
        RawRecords records = RawRecords.arrayOrLines(new StringReader(text), LONGEST_RECORD);
        return records.hasNext() ? records : Collections.singleton(text).iterator();
    }
}
