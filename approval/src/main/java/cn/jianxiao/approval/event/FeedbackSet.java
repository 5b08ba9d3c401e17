package cn.jianxiao.approval.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 反馈的各次内容: what one source said under one id. The same content again changes nothing. Of several contents that which
 * arrived last is in force (then the greater by its bytes), and it is voided where any of them is: so the set of what
 * was sent decides, never the order of arrival.
 */
public final class FeedbackSet {

    private final List<Feedback> contents;

    /** @param contents distinct, as {@link #add} let them in; may be empty */
    public FeedbackSet(List<Feedback> contents) {
        this.contents = new ArrayList<>(contents);
    }

    /** Adds what differs from all there is; false where it was there. */
    public boolean add(Feedback feedback) {
        for (Feedback known : contents) {
            if (known.equals(feedback.receivedAt(known.receivedAt()))) {
                return false;
            }
        }
        return contents.add(feedback);
    }

    /** How many contents there are: it only ever grows, so it serves as a version. */
    public int size() {
        return contents.size();
    }

    /** What is in force. */
    public Feedback latest() {
        Feedback latest = contents.get(0);
        for (Feedback each : contents) {
            int order = each.receivedAt().compareTo(latest.receivedAt());
            if (order > 0 || order == 0 && Arrays.compare(bytes(each), bytes(latest)) > 0) {
                latest = each;
            }
        }
        return latest;
    }

    /** Whether it was taken out by any of its contents. */
    public boolean isVoided() {
        return contents.stream().anyMatch(Feedback::voided);
    }

    private static byte[] bytes(Feedback feedback) {
        WireWriter out = new WireWriter();
        FeedbackForm.write(feedback, out);
        return out.bytes();
    }
}
