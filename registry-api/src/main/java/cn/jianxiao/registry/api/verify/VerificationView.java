package cn.jianxiao.registry.api.verify;

import cn.jianxiao.registry.api.problem.Problem;
import cn.jianxiao.registry.api.problem.ProblemTexts;
import cn.jianxiao.registry.verify.Verdict;
import java.util.List;

/** 核验结果. */
record VerificationView(
        boolean acceptable, String project, List<Problem.Item> findings, List<Disagreement> differences) {

    /** 不一致. */
    record Disagreement(String field, String applied, String registered) {}

    static VerificationView of(Verdict verdict) {
        return new VerificationView(
                verdict.ok(),
                verdict.project().orElse(""),
                ProblemTexts.ofCaller().items(verdict.findings()),
                verdict.differences().stream()
                        .map(each -> new Disagreement(each.field(), each.applied(), each.registered()))
                        .toList());
    }
}
