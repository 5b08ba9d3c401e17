package cn.jianxiao.approval.project;

import cn.jianxiao.approval.event.EventStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * 结项检查 (SC6): a project ends only when each of its engineering codes has its completion filed 竣工验收备案 and its
 * archives handed over 档案移交.
 *
 * @param filing the matters that file the completion
 * @param archive the matters that hand the archives over
 */
public record ClosingCheck(Set<String> filing, Set<String> archive) {
    public ClosingCheck {
        filing = Set.copyOf(filing);
        archive = Set.copyOf(archive);
    }

    /** What a code lacks. */
    public record Missing(String code, Kind kind) {}

    /** Which of the two. */
    public enum Kind {
        /** 竣工验收备案. */
        FILING,
        /** 档案移交. */
        ARCHIVE
    }

    /**
     * What is missing, by code; empty when the project may end.
     *
     * @param engineeringCodes the codes in use that nothing was split from
     */
    public List<Missing> of(Collection<String> engineeringCodes, CodeTree tree, Collection<ProjectCase> cases) {
        List<Missing> missing = new ArrayList<>();
        for (String code : engineeringCodes) {
            if (!granted(filing, code, tree, cases)) {
                missing.add(new Missing(code, Kind.FILING));
            }
            if (!granted(archive, code, tree, cases)) {
                missing.add(new Missing(code, Kind.ARCHIVE));
            }
        }
        return List.copyOf(missing);
    }

    /** What was granted for a code above covers what is below it. */
    private static boolean granted(Set<String> matters, String code, CodeTree tree, Collection<ProjectCase> cases) {
        return cases.stream()
                .filter(each -> matters.contains(each.matter()) && tree.isUnder(code, each.code()))
                .map(each -> each.timeline().history().finalStatus())
                .anyMatch(status -> status == EventStatus.PASSED || status == EventStatus.PASSED_WITH_TOLERANCE);
    }
}
