package cn.jianxiao.stream.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.core.memory.DataInputView;

/**
 * Reads form 2, which knew warnings of cases only. Whether a case is open it did not tell: it counts as open until it is
 * measured again.
 */
final class SecondStateReader {

    private final DataInputView in;
    private final StateParts parts;

    SecondStateReader(DataInputView in) {
        this.in = in;
        this.parts = new StateParts(in);
    }

    ProjectState read() throws IOException {
        long turn = in.readLong();
        ProjectRegister register = ProjectRegister.of(Registrations.of(parts.registrations()), parts.snapshot());
        int count = in.readInt();
        Map<String, CaseState> cases = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            cases.put(parts.text(), caseState());
        }
        return new ProjectState(cases, register, turn, ProjectWatch.NEW, Alarm.NONE);
    }

    private CaseState caseState() throws IOException {
        long version = in.readLong();
        int count = in.readInt();
        List<HeldEvent> held = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            held.add(parts.heldEvent(true));
        }
        return new CaseState(List.copyOf(held), parts.cells(), parts.twoWatches(), version > 0, version);
    }
}
