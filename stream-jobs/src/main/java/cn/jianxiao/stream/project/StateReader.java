package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.stream.intake.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.core.memory.DataInputView;
import org.jspecify.annotations.Nullable;

/** Reads what {@link StateWriter} wrote. */
final class StateReader {

    private final DataInputView in;
    private final StateParts parts;
    private final Map<String, String> topics = new HashMap<>();

    StateReader(DataInputView in) {
        this.in = in;
        this.parts = new StateParts(in);
    }

    ProjectState read() throws IOException {
        long turn = in.readLong();
        ProjectRegister register = ProjectRegister.of(Registrations.of(registrations()), snapshot());
        int count = in.readInt();
        Map<String, CaseState> cases = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            cases.put(parts.text(), caseState());
        }
        return new ProjectState(cases, register, turn);
    }

    private List<CodeRegistration> registrations() throws IOException {
        int count = in.readInt();
        List<CodeRegistration> registrations = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            registrations.add(
                    (CodeRegistration) EnvelopeCodec.decode(parts.bytes()).content());
        }
        return registrations;
    }

    private @Nullable ProjectCodes snapshot() throws IOException {
        return in.readBoolean()
                ? (ProjectCodes) EnvelopeCodec.decode(parts.bytes()).content()
                : null;
    }

    private CaseState caseState() throws IOException {
        long version = in.readLong();
        int count = in.readInt();
        List<HeldEvent> held = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            held.add(heldEvent());
        }
        return new CaseState(List.copyOf(held), parts.cells(), parts.watch(), parts.watch(), version);
    }

    private HeldEvent heldEvent() throws IOException {
        Standing standing = Standing.of(in.readByte());
        String reason = parts.text();
        int lines = in.readInt();
        Origin origin = new Origin(topics.computeIfAbsent(parts.text(), topic -> topic), in.readInt(), in.readLong());
        long digest = in.readLong();
        byte[] first = parts.bytes();
        byte[] earliest = in.readBoolean() ? parts.bytes() : first;
        return new HeldEvent(standing, reason, lines, origin, digest, first, earliest);
    }
}
