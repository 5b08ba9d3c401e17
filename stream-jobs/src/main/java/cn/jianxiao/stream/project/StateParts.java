package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.warning.Level;
import cn.jianxiao.approval.warning.Subject;
import cn.jianxiao.approval.warning.Warning;
import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import cn.jianxiao.sql.row.EventDigest;
import cn.jianxiao.stream.intake.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.core.memory.DataInputView;
import org.jspecify.annotations.Nullable;

/** The parts that every form of a project's state has in common. */
final class StateParts {

    private final DataInputView in;
    private final Map<String, String> topics = new HashMap<>();

    StateParts(DataInputView in) {
        this.in = in;
    }

    Map<CellKey, Counts> cells() throws IOException {
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

    /** The two watches of a case that the first forms knew, one for each level. */
    Watched twoWatches() throws IOException {
        List<Watch> watches = new ArrayList<>(2);
        long next = Watch.NEVER;
        for (Level level : Level.values()) {
            Watch watch = new Watch(new Warning.Key(Subject.CASE, "", level), in.readLong(), in.readBoolean());
            if (watch.dueAt() != Watch.NEVER) {
                watches.add(watch);
                next = watch.raised() ? next : Math.min(next, watch.dueAt());
            }
        }
        return new Watched(List.copyOf(watches), next);
    }

    List<CodeRegistration> registrations() throws IOException {
        int count = in.readInt();
        List<CodeRegistration> registrations = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            registrations.add((CodeRegistration) EnvelopeCodec.decode(bytes()).content());
        }
        return registrations;
    }

    @Nullable
    ProjectCodes snapshot() throws IOException {
        return in.readBoolean() ? (ProjectCodes) EnvelopeCodec.decode(bytes()).content() : null;
    }

    /** @param digested whether its digest is stored, which can be worked out from the message */
    HeldEvent heldEvent(boolean digested) throws IOException {
        Standing standing = Standing.of(in.readByte());
        String reason = text();
        int lines = in.readInt();
        Origin origin = new Origin(topics.computeIfAbsent(text(), topic -> topic), in.readInt(), in.readLong());
        long digest = digested ? in.readLong() : 0;
        byte[] first = bytes();
        byte[] earliest = in.readBoolean() ? bytes() : first;
        if (!digested) {
            digest = EventDigest.of(
                    (ApprovalEvent) EnvelopeCodec.decode(earliest).content());
        }
        return new HeldEvent(standing, reason, lines, origin, digest, first, earliest);
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
