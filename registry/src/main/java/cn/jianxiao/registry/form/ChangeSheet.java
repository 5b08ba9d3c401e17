package cn.jianxiao.registry.form;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Part;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 工程代码信息变更表: every field of a code before and as it would be after (GD4). */
record ChangeSheet(Part part, FormValues before, FormValues after, Set<String> typed) {

    static ChangeSheet of(CodeNode node, Map<String, String> typed) {
        FormValues before = FormValues.of(node.part().fields());
        return new ChangeSheet(node.part(), before, before.with(typed), typed.keySet());
    }

    List<ChangedLine> lines() {
        return Arrays.stream(FormColumn.values())
                .map(column -> new ChangedLine(column, before.of(column), after.of(column)))
                .toList();
    }

    /** The first column that would make it another code. */
    Optional<Finding> moved() {
        return lines().stream()
                .filter(line -> line.column().isFixedByCode() && line.differs())
                .findFirst()
                .map(line -> FormReason.FIXED.about(line.column(), line.after()));
    }

    /**
     * Whether a finding is about what changes. Only that is judged: a code that another system registered may lack what a
     * form of ours would have asked for.
     */
    boolean concerns(Finding finding) {
        Set<String> changed = new HashSet<>(typed);
        changed.removeIf(column -> before.entry(column).equals(after.entry(column)));
        if (changed.contains(FormColumn.ZJLX.name())) {
            changed.add(FormColumn.ZJBH.name());
        }
        return changed.contains(finding.field());
    }

    Part changed() {
        return new Part(part.buildings(), after.entries());
    }
}
