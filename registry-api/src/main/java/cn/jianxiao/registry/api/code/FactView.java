package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.CodeFact;
import cn.jianxiao.registry.code.HistoryKind;
import java.util.List;

/**
 * 事实: what a request did to one code.
 *
 * @param parents the codes that it came to belong to, where it did
 */
public record FactView(HistoryKind kind, String code, List<String> parents) {

    static FactView of(CodeFact fact) {
        return switch (fact) {
            case CodeFact.Assigned assigned ->
                new FactView(HistoryKind.ASSIGNED, assigned.code(), List.of(assigned.project()));
            case CodeFact.Split split -> new FactView(HistoryKind.SPLIT, split.code(), List.of(split.parent()));
            case CodeFact.Merged merged -> new FactView(HistoryKind.MERGED, merged.code(), merged.parents());
            case CodeFact.Adopted adopted -> new FactView(HistoryKind.ADOPTED, adopted.code(), adopted.parents());
            case CodeFact.Linked linked -> new FactView(HistoryKind.LINKED, linked.code(), List.of(linked.parent()));
            case CodeFact.Changed changed -> new FactView(HistoryKind.CHANGED, changed.code(), List.of());
            case CodeFact.Cancelled cancelled -> new FactView(HistoryKind.CANCELLED, cancelled.code(), List.of());
            case CodeFact.Recycled recycled -> new FactView(HistoryKind.RECYCLED, recycled.code(), List.of());
            case CodeFact.Restored restored -> new FactView(HistoryKind.RESTORED, restored.code(), List.of());
            case CodeFact.Aliased aliased -> new FactView(HistoryKind.ALIASED, aliased.code(), List.of());
        };
    }
}
