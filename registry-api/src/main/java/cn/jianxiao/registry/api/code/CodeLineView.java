package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.registry.code.CodeLine;
import java.time.Instant;

/** One code in a list. */
record CodeLineView(
        String code,
        String name,
        int level,
        CodeStatus status,
        String enteredBy,
        Instant enteredAt,
        String project,
        String projectName,
        String mainCode,
        String owner,
        String category,
        String division,
        Instant appliedAt) {

    static CodeLineView of(CodeLine line) {
        return new CodeLineView(
                line.code(),
                line.name(),
                line.level(),
                line.status(),
                line.entered().by().account(),
                line.entered().at(),
                line.project(),
                line.projectName(),
                line.mainCode(),
                line.owner(),
                line.category(),
                line.division(),
                line.appliedAt());
    }
}
