package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.KnownCode;
import cn.jianxiao.sql.row.CodeRow;
import cn.jianxiao.sql.row.CodeStatus;
import cn.jianxiao.sql.row.ProjectRow;
import java.util.Map;

/** 项目与子码的行: written anew where what is known of them changed. */
final class RegisterRows {

    private RegisterRows() {}

    static void write(ProjectRegister before, ProjectRegister now, Surroundings around) {
        ProjectRow project = now.row();
        around.write(project);
        Map<String, KnownCode> written = before.parts();
        now.parts().forEach((text, code) -> {
            if (!code.equals(written.get(text))) {
                around.write(new CodeRow(
                        project.project(),
                        code.code(),
                        code.level(),
                        code.name(),
                        code.parents(),
                        status(code.status()),
                        code.buildings(),
                        now.version()));
            }
        });
    }

    private static CodeStatus status(cn.jianxiao.code.graph.CodeStatus status) {
        return switch (status) {
            case ACTIVE -> CodeStatus.ACTIVE;
            case CANCELLED -> CodeStatus.CANCELLED;
            case RECYCLED -> CodeStatus.RECYCLED;
        };
    }
}
