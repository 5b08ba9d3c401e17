package cn.jianxiao.stream.project;

import cn.jianxiao.approval.warning.Level;
import cn.jianxiao.approval.warning.Subject;
import cn.jianxiao.approval.warning.Warning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.core.memory.DataInputView;

/** Reads what {@link StateWriter} wrote. */
final class StateReader {

    private static final Subject[] SUBJECTS = Subject.values();
    private static final Level[] LEVELS = Level.values();

    private final DataInputView in;
    private final StateParts parts;
    private final boolean whole;

    /** @param whole whether it has what can be worked out from the rest */
    StateReader(DataInputView in, boolean whole) {
        this.in = in;
        this.parts = new StateParts(in);
        this.whole = whole;
    }

    ProjectState read() throws IOException {
        long turn = in.readLong();
        ProjectRegister register = ProjectRegister.of(Registrations.of(parts.registrations()), parts.snapshot());
        int count = in.readInt();
        Map<String, CaseState> cases = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            cases.put(parts.text(), caseState());
        }
        return whole
                ? new ProjectState(cases, register, turn, watch(), new Alarm(in.readLong(), in.readLong()))
                : new ProjectState(cases, register, turn, ProjectWatch.NEW, Alarm.NONE);
    }

    private CaseState caseState() throws IOException {
        long version = in.readLong();
        int count = in.readInt();
        List<HeldEvent> held = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            held.add(parts.heldEvent(whole));
        }
        return whole
                ? new CaseState(List.copyOf(held), parts.cells(), watched(), in.readBoolean(), version)
                : new CaseState(List.copyOf(held), Map.of(), Watched.NOTHING, false, version);
    }

    private ProjectWatch watch() throws IOException {
        return new ProjectWatch(watched(), in.readLong(), in.readLong(), in.readLong());
    }

    private Watched watched() throws IOException {
        long next = in.readLong();
        int count = in.readInt();
        List<Watch> watches = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Warning.Key key = new Warning.Key(SUBJECTS[in.readByte()], parts.text(), LEVELS[in.readByte()]);
            watches.add(new Watch(key, in.readLong(), in.readBoolean()));
        }
        return count == 0 ? Watched.NOTHING : new Watched(List.copyOf(watches), next);
    }
}
