package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.link.LinkReason;
import cn.jianxiao.sql.row.EventDigest;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.IncomingSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.core.memory.DataInputView;

/**
 * Reads form 1, which knew neither where a linked event came from nor any snapshot of codes: the account's line of an
 * event that it linked stays as it is, whatever becomes of the event.
 */
final class FirstStateReader {

    private final DataInputView in;
    private final StateParts parts;

    FirstStateReader(DataInputView in) {
        this.in = in;
        this.parts = new StateParts(in);
    }

    ProjectState read() throws IOException {
        long received = in.readLong();
        in.readLong(); // how many were linked, which nobody asks any more
        int registrations = in.readInt();
        List<CodeRegistration> registered = new ArrayList<>(registrations);
        for (int i = 0; i < registrations; i++) {
            registered.add(
                    (CodeRegistration) EnvelopeCodec.decode(parts.bytes()).content());
        }
        int count = in.readInt();
        Map<String, CaseState> cases = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            cases.put(parts.text(), caseState());
        }
        ProjectRegister register = ProjectRegister.of(Registrations.of(registered), null);
        return new ProjectState(cases, register, received + registrations, ProjectWatch.NEW, Alarm.NONE);
    }

    private CaseState caseState() throws IOException {
        List<HeldEvent> held = new ArrayList<>();
        linked(held);
        int measured = held.size();
        waiting(held);
        return new CaseState(List.copyOf(held), parts.cells(), parts.twoWatches(), measured > 0, measured);
    }

    private void linked(List<HeldEvent> held) throws IOException {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            byte[] event = parts.bytes();
            held.add(new HeldEvent(Standing.LINKED, "", 2, HeldEvent.NOWHERE, digest(event), event, event));
        }
    }

    private void waiting(List<HeldEvent> held) throws IOException {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            Incoming first = IncomingSerializer.INSTANCE.deserialize(in);
            held.add(new HeldEvent(
                    Standing.WAITING,
                    LinkReason.CODE_NOT_REGISTERED.code(),
                    1,
                    first.origin(),
                    EventDigest.of((ApprovalEvent) first.envelope().content()),
                    EnvelopeCodec.encode(first.envelope()),
                    parts.bytes()));
        }
    }

    private static long digest(byte[] message) {
        return EventDigest.of((ApprovalEvent) EnvelopeCodec.decode(message).content());
    }
}
