package cn.jianxiao.dashboard.code;

import cn.jianxiao.approval.event.FlowType;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FieldNames;
import cn.jianxiao.dashboard.word.StageNames;
import java.time.DateTimeException;
import java.time.Instant;

/** Values of the history as people read them: stored are codes and moments. */
final class HistoryValues {

    private HistoryValues() {}

    static String of(String field, String value) {
        return switch (field) {
            case "stage" -> StageNames.of(value);
            case "flowTypeCode", "flowType" -> flow(value);
            case "division" -> DivisionNames.of(value) + " " + value;
            case "appliedAt" -> moment(value);
            case "buildings" -> value.replace(",", Texts.of("list.comma"));
            case "parents" -> value.replace(",", " + ");
            default -> FieldNames.value(field, value);
        };
    }

    private static String flow(String value) {
        try {
            return Texts.of("flow", FlowType.of(Integer.parseInt(value)));
        } catch (NumberFormatException unknown) {
            return value;
        }
    }

    private static String moment(String value) {
        try {
            return Moments.reported(Instant.parse(value));
        } catch (DateTimeException unknown) {
            return value;
        }
    }
}
