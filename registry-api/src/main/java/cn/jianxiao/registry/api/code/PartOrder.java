package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.Part;
import cn.jianxiao.registry.code.PartName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 单项工程: what is told of a code that is to be. */
record PartOrder(
        @Nullable String name,
        @Nullable List<String> buildings,
        @Nullable Map<String, String> fields) {

    Part part() {
        Map<String, String> told = new HashMap<>(Objects.requireNonNullElse(fields, Map.of()));
        if (name != null) {
            told.put(PartName.FIELD, name);
        }
        return Part.BLANK.with(told).covering(Set.copyOf(Objects.requireNonNullElse(buildings, List.of())));
    }
}
