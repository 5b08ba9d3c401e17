package cn.jianxiao.registry.api.code;

import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.api.problem.Problem;
import cn.jianxiao.registry.api.problem.ProblemTexts;
import cn.jianxiao.registry.code.Answer;
import java.util.List;
import java.util.stream.Stream;

/**
 * 办理结果.
 *
 * @param facts none where it had been so before
 * @param doubts what is doubtful and prevented nothing
 * @param project as it is since then
 */
public record Deed(List<FactView> facts, List<Problem.Item> doubts, ProjectView project) {

    /** @throws NotDone where the registry refused */
    public static Deed of(Answer answer) {
        return switch (answer) {
            case Answer.Done done ->
                new Deed(
                        done.facts().stream().map(FactView::of).toList(),
                        ProblemTexts.ofCaller().items(done.doubts()),
                        ProjectView.of(done.project()));
            case Answer.Refused refused -> throw NotDone.refused(refused.findings());
        };
    }

    /** Both, the other one later. */
    public Deed and(Deed later) {
        return new Deed(
                Stream.concat(facts.stream(), later.facts.stream()).toList(),
                Stream.concat(doubts.stream(), later.doubts.stream()).toList(),
                later.project);
    }
}
