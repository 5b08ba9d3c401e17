package cn.jianxiao.registry.running;

import cn.jianxiao.code.NormalText;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.registry.code.ProjectHead;
import cn.jianxiao.registry.code.RegisteredProject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 关键字段比对 (SC3). What a list does not say agrees with everything; width and blanks do not make another text. */
final class KeyFields {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<RunningDifference> differences = new ArrayList<>();

    private KeyFields() {}

    static List<RunningDifference> compare(RunningProject told, RegisteredProject known) {
        ProjectHead head = known.head();
        KeyFields fields = new KeyFields();
        fields.compare(RunningField.PROJECT, head.project(), told.project());
        fields.compare(
                RunningField.UNIFIED,
                known.graph().mainCode().map(CodeNode::value).orElse(""),
                told.unifiedCode());
        fields.compare(RunningField.NAME, head.name(), told.name());
        fields.compare(RunningField.OWNER, head.owner(), told.owner());
        fields.compare(RunningField.DIVISION, head.division(), told.division());
        fields.compare(RunningField.CATEGORY, head.category(), told.category());
        fields.compare(
                RunningField.APPLIED,
                LocalDate.ofInstant(head.appliedAt(), ZONE).toString(),
                Objects.toString(told.appliedOn(), ""));
        return List.copyOf(fields.differences);
    }

    /** The head with what the list says, where it says something else. */
    static ProjectHead over(ProjectHead head, RunningProject told) {
        return new ProjectHead(
                head.project(),
                said(told.name(), head.name()),
                said(told.owner(), head.owner()),
                said(told.category(), head.category()),
                said(told.division(), head.division()),
                head.flowTypeCode(),
                head.totalInvestment(),
                applied(head.appliedAt(), told.appliedOn()),
                head.source());
    }

    private static Instant applied(Instant registered, @Nullable LocalDate listed) {
        if (listed == null || LocalDate.ofInstant(registered, ZONE).equals(listed)) {
            return registered;
        }
        return startOf(listed);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    static boolean isSame(String one, String other) {
        return NormalText.of(one).text().equals(NormalText.of(other).text());
    }

    private static String said(String listed, String registered) {
        return listed.isBlank() || isSame(listed, registered) ? registered : listed.strip();
    }

    private void compare(RunningField field, String registered, String listed) {
        if (!listed.isBlank() && !isSame(registered, listed)) {
            differences.add(new RunningDifference(field, registered, listed.strip()));
        }
    }
}
