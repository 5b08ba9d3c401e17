package cn.jianxiao.registry.field;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.code.ProjectHead;
import cn.jianxiao.registry.code.RegisteredProject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks for a value at a code, then level by level above it. */
final class AutoFill {

    private static final String BUILDINGS = "buildings";
    private static final String DEVELOPER = "developer";
    private static final String FROM_CODE = "";

    private final ProjectHead head;
    private final CodeGraph graph;
    private final List<FieldEntry> entries;

    /** @param entries of the whole project, the newest last */
    AutoFill(RegisteredProject project, List<FieldEntry> entries) {
        head = project.head();
        graph = project.graph();
        this.entries = entries;
    }

    FilledField fill(String code, FieldDefinition field) {
        Collection<String> level = List.of(code);
        while (!level.isEmpty()) {
            Optional<FieldEntry> found = level.stream()
                    .flatMap(each -> at(each, field.name()).stream())
                    .max(Comparator.comparing(entry -> entry.stamp().at()));
            if (found.isPresent()) {
                return new FilledField(field, found, found.get().code().equals(code));
            }
            level = above(level);
        }
        return new FilledField(field, Optional.empty(), false);
    }

    private SortedSet<String> above(Collection<String> level) {
        SortedSet<String> above = new TreeSet<>();
        level.forEach(code -> graph.node(code).ifPresent(node -> above.addAll(node.parents())));
        return above;
    }

    private Optional<FieldEntry> at(String code, String field) {
        Optional<FieldEntry> attached = entries.stream()
                .filter(entry -> entry.code().equals(code) && entry.field().equals(field))
                .reduce((older, newer) -> newer);
        return attached.or(() -> graph.node(code).flatMap(node -> told(node, field)));
    }

    /** What came with the code itself: the form it was registered by, the buildings picked at its split. */
    private Optional<FieldEntry> told(CodeNode node, String field) {
        String content = field.equals(BUILDINGS)
                ? String.join(",", node.part().buildings())
                : node.part().fields().getOrDefault(field, "");
        if (!content.isBlank()) {
            return Optional.of(new FieldEntry(node.value(), field, content, FROM_CODE, node.entered()));
        }
        return field.equals(DEVELOPER)
                        && node.value().equals(graph.project())
                        && !head.owner().isBlank()
                ? Optional.of(new FieldEntry(node.value(), field, head.owner(), FROM_CODE, applied()))
                : Optional.empty();
    }

    private Stamp applied() {
        return new Stamp(new Actor(head.source(), ""), head.appliedAt());
    }
}
