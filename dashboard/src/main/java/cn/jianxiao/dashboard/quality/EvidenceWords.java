package cn.jianxiao.dashboard.quality;

import cn.jianxiao.approval.quality.QualityThresholds;
import cn.jianxiao.approval.quality.Suspicion;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.SuspectedCase;
import java.util.Locale;

/** 依据 in a sentence: what was seen of a case that meets a rule. */
final class EvidenceWords {

    private EvidenceWords() {}

    static String rule(SuspectedCase line) {
        return Texts.of("quality.rule", ruleOf(line));
    }

    static String of(SuspectedCase line) {
        String key = "quality.evidence." + ruleOf(line).name();
        String from = Moments.second(line.fromAt());
        String to = Moments.second(line.toAt());
        return switch (ruleOf(line)) {
            case RESULT_WITHOUT_FLOW -> Texts.of(key, from, Figures.count(line.events()));
            case BEFORE_CODE -> Texts.of(key, from, to, Figures.count(line.amount()));
            case WHOLE_FLOW_AT_ONCE ->
                Texts.of(key, Figures.count(line.events()), Delays.ofMillis(line.amount()), from, to);
            case APPROVED_IN_SECONDS -> Texts.of(key, from, to, Delays.ofMillis(line.amount()));
            case SAME_SECOND -> Texts.of(key, from);
            case BLOCK_OF_APPROVALS -> Texts.of(key, line.handler(), from, to, Figures.count(line.amount()));
            case ENTERED_LATE -> Texts.of(key, from, to, Delays.ofMillis(line.amount()));
            case DECLARED_BACK_FILL -> Texts.of(key, from, to);
        };
    }

    /** What the rule asks, with the thresholds in force. */
    static String meaning(Suspicion rule, QualityThresholds thresholds) {
        String key = "quality.rule.meaning." + rule.name();
        return switch (rule) {
            case RESULT_WITHOUT_FLOW, SAME_SECOND, DECLARED_BACK_FILL -> Texts.of(key);
            case BEFORE_CODE -> Texts.of(key, thresholds.codeDays());
            case WHOLE_FLOW_AT_ONCE -> Texts.of(key, thresholds.entrySeconds(), thresholds.spanDays());
            case APPROVED_IN_SECONDS -> Texts.of(key, thresholds.approvalSeconds());
            case BLOCK_OF_APPROVALS -> Texts.of(key, thresholds.blockCases(), thresholds.blockGapSeconds());
            case ENTERED_LATE -> Texts.of(key, thresholds.entrySeconds(), thresholds.lagDays());
        };
    }

    /** What the figures of time count the case as. */
    static String judgement(SuspectedCase line) {
        return Texts.of("judgement." + line.judgement().toUpperCase(Locale.ROOT));
    }

    private static Suspicion ruleOf(SuspectedCase line) {
        return Suspicion.valueOf(line.rule().toUpperCase(Locale.ROOT));
    }
}
