package cn.jianxiao.stream.project;

import cn.jianxiao.sql.row.CellKey;
import cn.jianxiao.sql.row.Counts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.core.memory.DataInputView;

/** The parts that every form of a project's state has in common. */
final class StateParts {

    private final DataInputView in;

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

    Watch watch() throws IOException {
        return new Watch(in.readLong(), in.readBoolean());
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
