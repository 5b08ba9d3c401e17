package cn.jianxiao.ingest.step;

import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.code.KnownProject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 反馈归集: names of feedback the project under which its case is kept, as far as that is registered now. Feedback never
 * waits: what is not known yet is found by its code when somebody asks.
 */
final class PlaceFeedback {

    private final CodeBook book;

    PlaceFeedback(CodeBook book) {
        this.book = book;
    }

    void apply(List<Draft> drafts) {
        Map<Draft, Feedback> given = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (!draft.refused() && draft.content() instanceof Feedback feedback) {
                given.put(draft, ofOwnCode(feedback));
            }
        }
        if (given.isEmpty()) {
            return;
        }
        Map<String, KnownProject> projects = book.projects(given.values().stream()
                .map(Feedback::project)
                .filter(project -> !project.isEmpty())
                .distinct()
                .toList());
        given.forEach((draft, feedback) -> {
            KnownProject known = projects.get(feedback.project());
            draft.formed(known == null ? feedback : feedback.ofProject(known.project()));
        });
    }

    private Feedback ofOwnCode(Feedback feedback) {
        return feedback.project().isEmpty()
                ? book.projectOf(feedback.source(), feedback.code())
                        .map(feedback::ofProject)
                        .orElse(feedback)
                : feedback;
    }
}
