package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.Stamp;
import java.util.List;

/**
 * 履历: what happened to a code or to the project, who did it, when and why (GD4, GD5).
 *
 * @param version of the project that it made
 * @param code the project's where it is about the project
 * @param reason empty where none is asked for
 * @param values what differed, by field
 */
public record CodeHistoryLine(
        long version, HistoryKind kind, String code, Stamp stamp, String reason, List<Value> values) {

    /** One field before and after; an empty text stands for nothing. */
    public record Value(String field, String before, String after) {}

    public CodeHistoryLine {
        values = List.copyOf(values);
    }
}
