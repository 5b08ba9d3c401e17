package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.flink.core.memory.DataOutputView;

/** Writes form 3 of a project's state; {@link StateReader} is its mirror. */
final class StateWriter {

    private final DataOutputView out;
    private final boolean whole;

    /** @param whole whether to write what can be worked out from the rest */
    StateWriter(DataOutputView out, boolean whole) {
        this.out = out;
        this.whole = whole;
    }

    void write(ProjectState state) throws IOException {
        out.writeLong(state.turn());
        write(state.register());
        out.writeInt(state.cases().size());
        for (Map.Entry<String, CaseState> entry : state.cases().entrySet()) {
            text(entry.getKey());
            write(entry.getValue());
        }
        if (whole) {
            write(state.watch());
            out.writeLong(state.alarm().moment());
            out.writeLong(state.alarm().touched());
        }
    }

    private void write(ProjectWatch watch) throws IOException {
        write(watch.watched());
        out.writeLong(watch.notBefore());
        out.writeLong(watch.seenTo());
        out.writeLong(watch.lookedAt());
    }

    private void write(ProjectRegister register) throws IOException {
        out.writeInt(register.registrations().size());
        for (CodeRegistration registration : register.registrations().all()) {
            bytes(EnvelopeCodec.encode(new Envelope("", registration)));
        }
        ProjectCodes snapshot = register.snapshot();
        out.writeBoolean(snapshot != null);
        if (snapshot != null) {
            bytes(EnvelopeCodec.encode(new Envelope("", snapshot)));
        }
    }

    private void write(CaseState state) throws IOException {
        out.writeLong(state.version());
        out.writeInt(state.held().size());
        for (HeldEvent event : state.held()) {
            write(event);
        }
        if (whole) {
            writeResults(state);
        }
    }

    private void writeResults(CaseState state) throws IOException {
        out.writeInt(state.cells().size());
        for (Map.Entry<CellKey, Counts> cell : state.cells().entrySet()) {
            write(cell.getKey());
            write(cell.getValue());
        }
        write(state.watched());
        out.writeBoolean(state.open());
    }

    private void write(HeldEvent event) throws IOException {
        out.writeByte(event.standing().ordinal());
        text(event.reason());
        out.writeInt(event.lines());
        text(event.origin().topic());
        out.writeInt(event.origin().partition());
        out.writeLong(event.origin().offset());
        if (whole) {
            out.writeLong(event.digest());
        }
        bytes(event.first());
        boolean again = event.earliest() != event.first();
        out.writeBoolean(again);
        if (again) {
            bytes(event.earliest());
        }
    }

    private void write(CellKey key) throws IOException {
        out.writeInt((int) key.day().toEpochDay());
        text(key.division());
        text(key.department());
        text(key.matter());
        out.writeInt(key.stage());
        out.writeInt(key.kind());
        out.writeInt(key.flowType());
        text(key.project());
    }

    private void write(Counts counts) throws IOException {
        out.writeLong(counts.received());
        out.writeLong(counts.accepted());
        out.writeLong(counts.closed());
        out.writeLong(counts.judged());
        out.writeLong(counts.early());
        out.writeLong(counts.onTime());
        out.writeLong(counts.overdue());
        out.writeLong(counts.usedDays());
        out.writeLong(counts.limitDays());
        out.writeLong(counts.corrections());
    }

    private void write(Watched watched) throws IOException {
        out.writeLong(watched.next());
        out.writeInt(watched.watches().size());
        for (Watch watch : watched.watches()) {
            out.writeByte(watch.key().subject().ordinal());
            text(watch.key().part());
            out.writeByte(watch.key().level().ordinal());
            out.writeLong(watch.dueAt());
            out.writeBoolean(watch.raised());
        }
    }

    private void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
