package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.Part;
import cn.jianxiao.registry.api.request.Required;
import cn.jianxiao.registry.code.PartName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 变更 (GD4): what is not named stays. */
record ChangeOrder(
        @Nullable String name,
        @Nullable List<String> buildings,
        @Nullable Map<String, String> fields,
        @Required String reason) {

    Part after(Part before) {
        Map<String, String> told = new HashMap<>();
        if (fields != null) {
            told.putAll(fields);
        }
        if (name != null) {
            told.put(PartName.FIELD, name);
        }
        Part changed = before.with(told);
        return buildings == null ? changed : changed.covering(Set.copyOf(buildings));
    }
}
