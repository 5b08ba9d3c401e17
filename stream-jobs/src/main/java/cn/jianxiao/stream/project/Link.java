package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.code.ChongqingCode;
import cn.jianxiao.code.Codes;
import cn.jianxiao.code.HierarchicalCode;
import java.util.Optional;

/** 关联: whether an event belongs to the project that it names. */
enum Link {
    /** Its code is the project's or registered for it, or it bears none. */
    LINKED,
    /** Its code is not registered yet. */
    WAITING,
    /** Its code says by itself that it was split from another project (GD1). No registration changes that. */
    FOREIGN;

    static Link of(ApprovalEvent event, Registrations registrations) {
        String code = event.code();
        String project = event.project();
        if (code.isBlank() || code.equals(project)) {
            return LINKED;
        }
        Optional<HierarchicalCode> parsed = Codes.tryParse(code).optional();
        String normal = parsed.map(HierarchicalCode::value).orElse(code.strip());
        String normalProject = CodeText.normal(project);
        if (normal.equals(normalProject)) {
            return LINKED;
        }
        if (parsed.isPresent() && isOfOther(parsed.get(), normalProject)) {
            return FOREIGN;
        }
        return registrations.knows(normal) ? LINKED : WAITING;
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
