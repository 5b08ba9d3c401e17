package cn.jianxiao.dashboard.word;

import cn.jianxiao.code.graph.CodeFact;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.code.PartName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** 事实 in words: what kind it is and what it says, before it happens and after. */
public final class FactTexts {

    private FactTexts() {}

    public static List<String> of(List<CodeFact> facts) {
        return facts.stream().map(FactTexts::sentence).toList();
    }

    public static String sentence(CodeFact fact) {
        return switch (fact) {
            case CodeFact.Assigned assigned -> Texts.of("fact.assigned.of", assigned.code(), assigned.project());
            case CodeFact.Split split ->
                Texts.of(
                        "fact.split.of",
                        split.code(),
                        StageNames.of(split.stage()),
                        Integer.toString(split.serial()),
                        told(split.part()));
            case CodeFact.Merged merged ->
                Texts.of("fact.merged.of", merged.code(), String.join(" + ", merged.parents()));
            case CodeFact.Adopted adopted ->
                Texts.of(
                        "fact.adopted.of", adopted.code(), String.join(" + ", adopted.parents()), told(adopted.part()));
            case CodeFact.Linked linked -> Texts.of("fact.linked.of", linked.code(), linked.parent());
            case CodeFact.Changed changed -> Texts.of("fact.changed.of", changed.code(), changes(changed));
            case CodeFact.Cancelled cancelled -> Texts.of("fact.cancelled.of", cancelled.code(), cancelled.reason());
            case CodeFact.Recycled recycled -> Texts.of("fact.recycled.of", recycled.code());
            case CodeFact.Restored restored -> Texts.of("fact.restored.of", restored.code());
            case CodeFact.Aliased aliased ->
                Texts.of(
                        "fact.aliased.of",
                        aliased.code(),
                        aliased.alias().system(),
                        aliased.alias().text());
        };
    }

    /** The name and the buildings of a part, as far as they are known. */
    private static String told(Part part) {
        List<String> words = new ArrayList<>();
        String name = PartName.of(part);
        if (!name.isBlank()) {
            words.add(name);
        }
        if (!part.buildings().isEmpty()) {
            words.add(Texts.of("code.buildings.of", String.join(Texts.of("list.comma"), part.buildings())));
        }
        return words.isEmpty() ? "" : Texts.of("code.told", String.join(Texts.of("list.comma"), words));
    }

    /** Field by field, before and after. */
    private static String changes(CodeFact.Changed changed) {
        SortedSet<String> fields = new TreeSet<>(changed.before().keySet());
        fields.addAll(changed.after().keySet());
        List<String> words = new ArrayList<>();
        for (String field : fields) {
            words.add(Texts.of(
                    "fact.field", FieldNames.of(field), value(changed.before(), field), value(changed.after(), field)));
        }
        return String.join(Texts.of("list.semicolon"), words);
    }

    private static String value(Map<String, String> values, String field) {
        String value = values.getOrDefault(field, "");
        return value.isBlank() ? Texts.of("nothing") : value;
    }
}
