package cn.jianxiao.approval.link;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.event.KnownCode;
import cn.jianxiao.code.ChongqingCode;
import cn.jianxiao.code.Codes;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.HierarchicalCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 关联: whether an event may come under the code that it bears. A function of the event and of what is known of its
 * project's codes and of nothing else, so that it says the same at the door and in the stream, and the same again whatever
 * came first.
 */
public final class Linking {

    private final InitiationMatters initiation;

    public Linking(InitiationMatters initiation) {
        this.initiation = initiation;
    }

    /**
     * Judges an event.
     *
     * @param known of the project that the event names; of none where it names none (SH3)
     */
    public Link link(ApprovalEvent event, KnownCodes known) {
        if (event.project().isBlank()) {
            return new Link.Waiting(LinkReason.OWN_CODE_NOT_KNOWN.about("code", event.code()));
        }
        List<Finding> remarks = new ArrayList<>();
        ApprovalEvent resolved = resolved(event, known, remarks);
        List<Finding> refusals = new ArrayList<>();
        refusal(resolved, "code", resolved.code(), known).ifPresent(refusals::add);
        for (String covered : resolved.linkedCodes()) {
            refusal(resolved, "linkedCodes", covered, known).ifPresent(refusals::add);
            if (isMissing(covered, resolved.project(), known)) {
                remarks.add(LinkReason.COVERED_CODE_NOT_REGISTERED.about("linkedCodes", covered));
            }
        }
        if (!refusals.isEmpty()) {
            return new Link.Refused(refusals);
        }
        return isMissing(resolved.code(), resolved.project(), known)
                ? new Link.Waiting(LinkReason.CODE_NOT_REGISTERED.about("code", resolved.code()))
                : new Link.Linked(resolved, remarks);
    }

    /**
     * The event with the codes that a department's own stand for in their place (SH3); the same one where there are
     * none.
     */
    public static ApprovalEvent resolved(ApprovalEvent event, KnownCodes known) {
        return resolved(event, known, new ArrayList<>());
    }

    private static ApprovalEvent resolved(ApprovalEvent event, KnownCodes known, List<Finding> remarks) {
        if (known.hasNoAliases()) {
            return event;
        }
        String code = resolved(event, "code", event.code(), known, remarks);
        List<String> covered = event.linkedCodes().stream()
                .map(each -> resolved(event, "linkedCodes", each, known, remarks))
                .toList();
        return remarks.isEmpty()
                ? event
                : EventBuilder.from(event).code(code).linkedCodes(covered).build();
    }

    private static String resolved(
            ApprovalEvent event, String field, String code, KnownCodes known, List<Finding> remarks) {
        Optional<String> meant = known.standsFor(event.source(), code);
        meant.ifPresent(text -> remarks.add(LinkReason.OWN_CODE_RESOLVED.about(field, code)));
        return meant.orElse(code);
    }

    private Optional<Finding> refusal(ApprovalEvent event, String field, String code, KnownCodes known) {
        if (isProjects(code, event.project())) {
            return Optional.empty(); // GD2: a project that is not split
        }
        Optional<HierarchicalCode> parsed = Codes.tryParse(code).optional();
        if (parsed.isPresent() && isOfOther(parsed.get(), event.project())) {
            return Optional.of(LinkReason.CODE_OF_OTHER_PROJECT.about(field, code));
        }
        Optional<KnownCode> entry = known.find(CodeText.normal(code));
        int level = entry.map(KnownCode::level)
                .orElse(parsed.map(HierarchicalCode::depth).orElse(0));
        if (level > 0 && initiation.include(event)) {
            return Optional.of(LinkReason.INITIATION_UNDER_PART.about(field, code));
        }
        return entry.flatMap(it -> closed(event, field, it));
    }

    private static Optional<Finding> closed(ApprovalEvent event, String field, KnownCode code) {
        return switch (code.status()) {
            case ACTIVE -> Optional.empty();
            case CANCELLED ->
                event.occurredAt().isAfter(code.endedAt())
                        ? Optional.of(LinkReason.CODE_CANCELLED.about(field, code.code()))
                        : Optional.empty();
            case RECYCLED -> Optional.of(LinkReason.CODE_RECYCLED.about(field, code.code()));
        };
    }

    private static boolean isMissing(String code, String project, KnownCodes known) {
        return !isProjects(code, project)
                && known.find(CodeText.normal(code)).isEmpty()
                && !CodeText.normal(code).equals(CodeText.normal(project));
    }

    private static boolean isProjects(String code, String project) {
        return code.isBlank() || code.equals(project);
    }

    /** A project has one code of each grammar: only a root of the same grammar tells that the project is another. */
    private static boolean isOfOther(HierarchicalCode code, String project) {
        HierarchicalCode root = code.root();
        return Codes.tryParse(project)
                .optional()
                .map(HierarchicalCode::root)
                .filter(own -> isUnified(own) == isUnified(root) && !own.equals(root))
                .isPresent();
    }

    private static boolean isUnified(HierarchicalCode code) {
        return code instanceof ChongqingCode;
    }
}
