package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.Stamp;
import java.util.SortedMap;
import java.util.TreeMap;

/** A project's head as fields of the history. */
final class HeadFields {

    private HeadFields() {}

    static FactLine registered(ProjectHead head, Stamp stamp) {
        return FactLine.of(HistoryKind.REGISTERED, new TreeMap<>(), of(head), head.project(), stamp);
    }

    static FactLine changed(ProjectHead before, ProjectHead after, Stamp stamp) {
        return FactLine.of(HistoryKind.HEAD_CHANGED, of(before), of(after), after.project(), stamp);
    }

    private static SortedMap<String, String> of(ProjectHead head) {
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("name", head.name());
        fields.put("owner", head.owner());
        fields.put("category", head.category());
        fields.put("division", head.division());
        fields.put("flowType", Integer.toString(head.flowTypeCode()));
        fields.put("totalInvestment", head.totalInvestment().toPlainString());
        fields.put("appliedAt", head.appliedAt().toString());
        fields.put("source", head.source());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
