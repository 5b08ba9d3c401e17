package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.choice;
import static cn.jianxiao.sql.query.Parameter.day;
import static cn.jianxiao.sql.query.Parameter.filter;
import static cn.jianxiao.sql.query.Parameter.number;

import cn.jianxiao.approval.quality.QualityThresholds;
import cn.jianxiao.approval.quality.Suspicion;
import java.util.Map;
import java.util.stream.Stream;

/** 数据质量参数: the filter and the thresholds that questions of quality share, the thresholds as shipped. */
public final class QualityParameters {

    private static final QualityThresholds STANDARD = QualityThresholds.standard();

    private QualityParameters() {}

    /** The thresholds as arguments by name; a question takes those that it knows. */
    public static Map<String, String> of(QualityThresholds thresholds) {
        return Arguments.none()
                .with("target_minutes", thresholds.targetMinutes())
                .with("entry_seconds", thresholds.entrySeconds())
                .with("span_days", thresholds.spanDays())
                .with("lag_days", thresholds.lagDays())
                .with("approval_seconds", thresholds.approvalSeconds())
                .with("block_cases", thresholds.blockCases())
                .with("block_gap_seconds", thresholds.blockGapSeconds())
                .with("code_days", thresholds.codeDays())
                .values();
    }

    static Parameter[] figures(Parameter... first) {
        return joined(first, filtered(), targets());
    }

    static Parameter[] offences(Parameter... last) {
        Parameter[] which = {
            choice("aspect", "any", "timeliness", "flow", "fields", "accuracy", "case"), filter("reason")
        };
        return joined(filtered(), targets(), which, last);
    }

    static Parameter[] suspicions(Parameter... last) {
        Parameter[] thresholds = {
            number("entry_seconds", STANDARD.entrySeconds()),
            number("span_days", STANDARD.spanDays()),
            number("lag_days", STANDARD.lagDays()),
            number("approval_seconds", STANDARD.approvalSeconds()),
            number("block_cases", STANDARD.blockCases()),
            number("block_gap_seconds", STANDARD.blockGapSeconds()),
            number("code_days", STANDARD.codeDays()),
            choice("rule", rules())
        };
        return joined(filtered(), thresholds, last);
    }

    static Parameter[] targets() {
        return new Parameter[] {number("target_minutes", STANDARD.targetMinutes())};
    }

    private static Parameter[] filtered() {
        return new Parameter[] {day("from"), day("to"), filter("source"), filter("division"), filter("department")};
    }

    private static String[] rules() {
        return Stream.concat(
                        Stream.of("any", "off_system", "back_fill"),
                        Stream.of(Suspicion.values()).map(Suspicion::key))
                .toArray(String[]::new);
    }

    private static Parameter[] joined(Parameter[]... parts) {
        return Stream.of(parts).flatMap(Stream::of).toArray(Parameter[]::new);
    }
}
