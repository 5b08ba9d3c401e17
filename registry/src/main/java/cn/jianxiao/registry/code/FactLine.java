package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.CodeFact;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Stamp;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A fact as history tells it: what happened, and every field that was or is told by it.
 *
 * @param before texts by field, without those that were nothing
 * @param after texts by field, without those that are nothing
 */
record FactLine(
        HistoryKind kind,
        String code,
        Stamp stamp,
        String reason,
        SortedMap<String, String> before,
        SortedMap<String, String> after) {

    private static final SortedMap<String, String> NOTHING = Collections.emptySortedMap();

    static FactLine of(CodeFact fact) {
        return switch (fact) {
            case CodeFact.Assigned(String code, String project, Stamp stamp) ->
                told(HistoryKind.ASSIGNED, code, stamp, Map.of("project", project));
            case CodeFact.Split split ->
                told(
                        HistoryKind.SPLIT,
                        split.code(),
                        split.stamp(),
                        told(
                                split.part(),
                                Map.of(
                                        "parent",
                                        split.parent(),
                                        "stage",
                                        split.stage(),
                                        "serial",
                                        Integer.toString(split.serial()))));
            case CodeFact.Merged merged ->
                told(
                        HistoryKind.MERGED,
                        merged.code(),
                        merged.stamp(),
                        Map.of("parents", String.join(",", merged.parents())));
            case CodeFact.Adopted adopted ->
                told(
                        HistoryKind.ADOPTED,
                        adopted.code(),
                        adopted.stamp(),
                        told(adopted.part(), Map.of("parents", String.join(",", adopted.parents()))));
            case CodeFact.Linked(String code, String parent, Stamp stamp) ->
                told(HistoryKind.LINKED, code, stamp, Map.of("parent", parent));
            case CodeFact.Changed changed ->
                new FactLine(
                        HistoryKind.CHANGED,
                        changed.code(),
                        changed.stamp(),
                        changed.reason(),
                        changed.before(),
                        changed.after());
            case CodeFact.Cancelled(String code, String reason, Stamp stamp) ->
                new FactLine(HistoryKind.CANCELLED, code, stamp, reason, NOTHING, NOTHING);
            case CodeFact.Recycled(String code, Stamp stamp) -> told(HistoryKind.RECYCLED, code, stamp, NOTHING);
            case CodeFact.Restored(String code, Stamp stamp) -> told(HistoryKind.RESTORED, code, stamp, NOTHING);
            case CodeFact.Aliased aliased ->
                told(
                        HistoryKind.ALIASED,
                        aliased.code(),
                        aliased.stamp(),
                        Map.of(
                                "system", aliased.alias().system(),
                                "text", aliased.alias().text()));
        };
    }

    private static FactLine told(HistoryKind kind, String code, Stamp stamp, Map<String, String> after) {
        return new FactLine(kind, code, stamp, "", NOTHING, new TreeMap<>(after));
    }

    private static Map<String, String> told(Part part, Map<String, String> place) {
        Map<String, String> all = new TreeMap<>(part.fields());
        if (!part.buildings().isEmpty()) {
            all.put("buildings", String.join(",", part.buildings()));
        }
        all.putAll(place);
        return all;
    }

    /** What changed of a project's head; the other fields are left out. */
    static FactLine of(
            HistoryKind kind,
            SortedMap<String, String> old,
            SortedMap<String, String> now,
            String project,
            Stamp stamp) {
        SortedMap<String, String> before = new TreeMap<>(old);
        SortedMap<String, String> after = new TreeMap<>(now);
        before.entrySet().removeAll(now.entrySet());
        after.entrySet().removeAll(old.entrySet());
        return new FactLine(kind, project, stamp, "", before, after);
    }
}
