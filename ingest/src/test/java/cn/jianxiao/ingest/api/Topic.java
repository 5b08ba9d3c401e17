package cn.jianxiao.ingest.api;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.ingest.code.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What a topic holds. */
final class Topic {

    private Topic() {}

    /** Each message with its key, from the beginning to where the topic ends now. */
    static Map<Envelope, String> read(String bootstrap, String topic) {
        Map<Envelope, String> envelopes = new LinkedHashMap<>();
        Messages.read(bootstrap, topic).forEach(message -> envelopes.put(message.envelope(), message.key()));
        return envelopes;
    }

    /** How many messages it holds of what was received: what the registry says of its codes is not. */
    static int received(String bootstrap, String topic) {
        AtomicInteger count = new AtomicInteger();
        Messages.each(bootstrap, topic, message -> count.addAndGet(isReceived(message.envelope()) ? 1 : 0));
        return count.get();
    }

    static boolean isReceived(Envelope envelope) {
        return !(envelope.content() instanceof ProjectCodes);
    }

    /** How many messages it holds. */
    static int count(String bootstrap, String topic) {
        AtomicInteger count = new AtomicInteger();
        Messages.each(bootstrap, topic, message -> count.incrementAndGet());
        return count.get();
    }
}
