package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.sql.row.CodeRow;
import cn.jianxiao.sql.row.ProjectRow;
import java.util.HashSet;
import java.util.Set;

/** 项目与子码的行: written anew where a registration changed them. */
final class RegistrationRows {

    private RegistrationRows() {}

    static void write(Registrations before, Registrations now, Surroundings around) {
        around.write(project(now));
        Set<RegisteredCode> written = new HashSet<>(before.codes());
        for (RegisteredCode code : now.codes()) {
            if (!written.contains(code)) {
                around.write(new CodeRow(
                        now.head().project(), code.code(), code.level(), code.name(), code.parents(), now.size()));
            }
        }
    }

    private static ProjectRow project(Registrations registrations) {
        CodeRegistration head = registrations.head();
        return new ProjectRow(
                head.project(),
                head.unifiedCode(),
                head.name(),
                head.owner(),
                head.category(),
                head.division(),
                head.flowTypeCode(),
                head.appliedAt(),
                head.source(),
                registrations.size());
    }
}
