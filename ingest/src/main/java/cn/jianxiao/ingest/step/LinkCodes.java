package cn.jianxiao.ingest.step;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.link.KnownCodes;
import cn.jianxiao.approval.link.Link;
import cn.jianxiao.approval.link.LinkReason;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.code.Finding;
import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.code.KnownProject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 编码关联: says at once what the stream would say of an event by the codes that are registered now, and takes registered
 * codes over. Works on several records at a time, so that the registry is asked once for all of them.
 *
 * <p>An event keeps its code as reported, a department's own too: sent again later it is then still the same content. Only
 * its project is filled in or named by its project code, as that is the key under which everything about it travels.
 */
final class LinkCodes {

    static final String NAME = "link-codes";

    private final CodeBook book;
    private final Linking linking;
    private final PlaceFeedback feedback;

    LinkCodes(CodeBook book, Linking linking) {
        this.book = book;
        this.linking = linking;
        this.feedback = new PlaceFeedback(book);
    }

    void apply(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (!draft.refused() && draft.content() instanceof CodeRegistration registration) {
                book.adopt(registration).forEach(draft.findings()::doubt);
            }
        }
        foresee(drafts);
    }

    /** The same without taking codes over. */
    void foresee(List<Draft> drafts) {
        feedback.apply(drafts);
        Map<Draft, ApprovalEvent> events = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (!draft.refused() && draft.content() instanceof ApprovalEvent event) {
                events.put(draft, ofProject(event));
            }
        }
        Map<String, KnownProject> projects = book.projects(events.values().stream()
                .map(ApprovalEvent::project)
                .filter(project -> !project.isEmpty())
                .distinct()
                .toList());
        events.forEach((draft, event) -> link(draft, event, projects.get(event.project())));
    }

    /** SH3: where an event bears only a department's own code, the project that this is of. */
    private ApprovalEvent ofProject(ApprovalEvent event) {
        if (!event.project().isEmpty()) {
            return event;
        }
        Optional<String> project = book.projectOf(event.source(), event.code());
        return project.map(known -> EventBuilder.from(event).project(known).build())
                .orElse(event);
    }

    private void link(Draft draft, ApprovalEvent event, @Nullable KnownProject known) {
        ApprovalEvent placed = known == null || known.project().equals(event.project())
                ? event
                : EventBuilder.from(event).project(known.project()).build();
        draft.formed(placed);
        switch (linking.link(placed, known == null ? KnownCodes.NONE : known.codes())) {
            case Link.Linked linked ->
                linked.remarks().stream()
                        .filter(remark -> isSure(remark, draft))
                        .forEach(draft.findings()::doubt);
            case Link.Waiting waiting -> await(draft, placed, waiting.finding());
            case Link.Refused refused ->
                refused.findings().forEach(it -> draft.findings().add(it.reason(), it.field(), it.value()));
        }
    }

    /** A code that no rule knows may be known to the stream from a source's registration: nothing is foretold of it. */
    private static void await(Draft draft, ApprovalEvent event, Finding missing) {
        if (event.project().isEmpty() || draft.rules().isValid(event.code())) {
            draft.findings().doubt(missing);
            draft.awaiting();
        }
    }

    private static boolean isSure(Finding remark, Draft draft) {
        return remark.reason() != LinkReason.COVERED_CODE_NOT_REGISTERED
                || draft.rules().isValid(remark.value());
    }
}
