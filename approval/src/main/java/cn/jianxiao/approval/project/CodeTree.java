package cn.jianxiao.approval.project;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 子码层级: which codes hang on which, as far as the summing of time needs it.
 *
 * @param parents by code the codes one level up; a code may have several (CQ3)
 */
public record CodeTree(Map<String, List<String>> parents) {
    public CodeTree {
        parents = Map.copyOf(parents);
    }

    /** The cases under a code or anything below it (GD8), each once however many ways lead to it. */
    public List<ProjectCase> casesUnder(String code, Collection<ProjectCase> cases) {
        return cases.stream().filter(each -> isUnder(each.code(), code)).toList();
    }

    /** Whether it is that code or below it. */
    public boolean isUnder(String code, String above) {
        Deque<String> open = new ArrayDeque<>(List.of(code));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String next = open.remove();
            if (next.equals(above)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(parents.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}
