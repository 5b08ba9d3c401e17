package cn.jianxiao.registry.running;

import cn.jianxiao.code.NormalText;
import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.ProjectHead;
import cn.jianxiao.registry.code.RegisteredProject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 查找 (SC3): the projects that lines may mean: by project code and unified code, then by the older system's own code, then
 * by name, owner and division together. Codes that lead to two projects are for a person to judge. Divisions are read once,
 * so a finder is for one list.
 */
final class Finder {

    /** More would help nobody to choose. */
    private static final int MOST = 20;

    private final CodeRegistry registry;
    private final Map<String, Map<String, List<String>>> named = new HashMap<>();

    Finder(CodeRegistry registry) {
        this.registry = registry;
    }

    Found find(String system, RunningProject told) {
        SortedMap<String, RegisteredProject> found = new TreeMap<>();
        Stream.of(told.project(), told.unifiedCode())
                .filter(code -> !code.isBlank())
                .flatMap(code -> registry.find(code).stream())
                .forEach(project -> found.put(project.head().project(), project));
        if (found.isEmpty()) {
            Optional.of(told.ownCode())
                    .filter(code -> !code.isBlank())
                    .flatMap(code -> registry.resolve(new Alias(system, code)))
                    .ifPresent(project -> found.put(project.head().project(), project));
        }
        Collection<RegisteredProject> all = found.isEmpty() ? byName(told) : found.values();
        return Found.of(told, all);
    }

    private List<RegisteredProject> byName(RunningProject told) {
        if (told.name().isBlank() || told.owner().isBlank() || told.division().isBlank()) {
            return List.of();
        }
        return named
                .computeIfAbsent(told.division().strip(), this::ofDivision)
                .getOrDefault(key(told.name(), told.owner()), List.of())
                .stream()
                .limit(MOST)
                .flatMap(project -> registry.find(project).stream())
                .toList();
    }

    private Map<String, List<String>> ofDivision(String division) {
        Map<String, List<String>> projects = new HashMap<>();
        for (ProjectHead head : registry.ofDivision(division)) {
            projects.merge(
                    key(head.name(), head.owner()),
                    List.of(head.project()),
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        }
        return projects;
    }

    private static String key(String name, String owner) {
        return NormalText.of(name).text() + '\n' + NormalText.of(owner).text();
    }
}
