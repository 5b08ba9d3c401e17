package cn.jianxiao.approval.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 事件集: the distinct events of a case, whatever came twice, late or voided.
 *
 * <p>What a source sends again under the same id changes nothing, but for the earlier time of arrival. Where the
 * content differs, each content is kept; the valid one is that which arrived last (then the greater by its bytes), and
 * none where any of them is voided. So the set of what was sent decides, never the order of arrival.
 */
public final class EventSet {

    /** What adding an event did. */
    public enum Change {
        /** An event that was not there. */
        NEW,
        /** Another content of an event that was there. */
        REVISED,
        /** The same content was there, but this one arrived earlier: it is kept instead. */
        EARLIER,
        /** Nothing: the same content was there. */
        SAME
    }

    private record Identity(String source, String id) {}

    private final Map<Identity, List<ApprovalEvent>> contents = new LinkedHashMap<>();
    private int size;

    public static EventSet of(Collection<ApprovalEvent> events) {
        EventSet set = new EventSet();
        events.forEach(set::add);
        return set;
    }

    public Change add(ApprovalEvent event) {
        List<ApprovalEvent> same =
                contents.computeIfAbsent(new Identity(event.source(), event.id()), id -> new ArrayList<>(1));
        for (int i = 0; i < same.size(); i++) {
            ApprovalEvent known = same.get(i);
            if (sameContent(known, event)) {
                if (event.receivedAt().isBefore(known.receivedAt())) {
                    same.set(i, event);
                    return Change.EARLIER;
                }
                return Change.SAME;
            }
        }
        same.add(event);
        size++;
        return same.size() == 1 ? Change.NEW : Change.REVISED;
    }

    /** How many distinct contents there are: it only ever grows, so it serves as a version. */
    public int size() {
        return size;
    }

    /** Every distinct content, voided ones too. */
    public List<ApprovalEvent> all() {
        List<ApprovalEvent> all = new ArrayList<>(size);
        contents.values().forEach(all::addAll);
        return all;
    }

    /** The valid events, in no particular order. */
    public List<ApprovalEvent> valid() {
        List<ApprovalEvent> valid = new ArrayList<>(contents.size());
        for (List<ApprovalEvent> same : contents.values()) {
            if (same.stream().noneMatch(event -> event.is(EventFlag.VOIDED))) {
                valid.add(latest(same));
            }
        }
        return valid;
    }

    private static ApprovalEvent latest(List<ApprovalEvent> contents) {
        ApprovalEvent latest = contents.get(0);
        for (ApprovalEvent event : contents.subList(1, contents.size())) {
            int order = event.receivedAt().compareTo(latest.receivedAt());
            if (order > 0 || order == 0 && Arrays.compare(content(event), content(latest)) > 0) {
                latest = event;
            }
        }
        return latest;
    }

    private static boolean sameContent(ApprovalEvent one, ApprovalEvent other) {
        return one.equals(other)
                || EventBuilder.from(one).receivedAt(other.receivedAt()).build().equals(other);
    }

    private static byte[] content(ApprovalEvent event) {
        WireWriter out = new WireWriter();
        EventForm.write(event, out);
        return out.bytes();
    }
}
