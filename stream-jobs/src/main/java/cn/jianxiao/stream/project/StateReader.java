package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.stream.intake.IncomingSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.core.memory.DataInputView;

/** Reads what {@link StateWriter} wrote. */
final class StateReader {

    private final DataInputView in;

    StateReader(DataInputView in) {
        this.in = in;
    }

    ProjectState read() throws IOException {
        long received = in.readLong();
        long linked = in.readLong();
        int registrations = in.readInt();
        List<CodeRegistration> registered = new ArrayList<>(registrations);
        for (int i = 0; i < registrations; i++) {
            registered.add((CodeRegistration) EnvelopeCodec.decode(bytes()).content());
        }
        int count = in.readInt();
        Map<String, CaseState> cases = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            cases.put(text(), caseState());
        }
        return new ProjectState(cases, Registrations.of(registered), received, linked);
    }

    private CaseState caseState() throws IOException {
        return new CaseState(events(), waiting(), cells(), watch(), watch());
    }

    private List<byte[]> events() throws IOException {
        int count = in.readInt();
        List<byte[]> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(bytes());
        }
        return events;
    }

    private List<Waiting> waiting() throws IOException {
        int count = in.readInt();
        List<Waiting> waiting = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            waiting.add(new Waiting(IncomingSerializer.INSTANCE.deserialize(in), EnvelopeCodec.decode(bytes())));
        }
        return waiting;
    }

    private Map<CellKey, Counts> cells() throws IOException {
        int count = in.readInt();
        Map<CellKey, Counts> cells = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            cells.put(cellKey(), counts());
        }
        return cells;
    }

    private CellKey cellKey() throws IOException {
        return new CellKey(
                LocalDate.ofEpochDay(in.readInt()),
                text(),
                text(),
                text(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                text());
    }

    private Counts counts() throws IOException {
        return new Counts(
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong());
    }

    private Watch watch() throws IOException {
        return new Watch(in.readLong(), in.readBoolean());
    }

    private String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
