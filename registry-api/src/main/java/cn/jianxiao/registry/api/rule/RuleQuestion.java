package cn.jianxiao.registry.api.rule;

import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.SegmentValues;
import cn.jianxiao.registry.api.problem.ApiReason;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.api.request.Required;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 规则预览. */
record RuleQuestion(
        @Required String text,
        @Nullable Map<String, String> values,
        @Nullable LocalDate day,
        @Nullable String parent,
        @Nullable Integer first,
        @Nullable Integer count) {

    private static final int MOST = 100;

    SegmentValues values(RuleSet rules) {
        SegmentValues known = SegmentValues.NONE;
        for (Map.Entry<String, String> value :
                Objects.requireNonNullElse(values, Map.<String, String>of()).entrySet()) {
            known = known.with(value.getKey(), value.getValue());
        }
        if (day != null) {
            known = known.on(day);
        }
        return parent == null || parent.isEmpty()
                ? known
                : known.below(rules.tryParse(parent)
                        .optional()
                        .orElseThrow(() -> NotDone.refused(List.of(ApiReason.UNKNOWN_VALUE.about("parent", parent)))));
    }

    int firstSerial() {
        return within("first", first, 1, Integer.MAX_VALUE / 2);
    }

    int howMany() {
        return within("count", count, 1, MOST);
    }

    private static int within(String field, @Nullable Integer value, int least, int most) {
        int given = Objects.requireNonNullElse(value, least);
        if (given < 0 || given > most) {
            throw NotDone.refused(List.of(ApiReason.OUT_OF_RANGE.about(field, Integer.toString(given))));
        }
        return given;
    }
}
