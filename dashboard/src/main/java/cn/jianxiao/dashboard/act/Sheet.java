package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.Finding;
import cn.jianxiao.registry.code.RegisteredProject;
import cn.jianxiao.registry.form.EngineeringCodes;
import cn.jianxiao.registry.form.FormColumn;
import cn.jianxiao.registry.form.FormReason;
import cn.jianxiao.registry.form.FormStage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 登记表: what a registration form knows before anybody types, and who checks it.
 *
 * @param previous 前阶段关联工程代码, empty where the stage is the first
 */
record Sheet(EngineeringCodes forms, RegisteredProject project, FormStage stage, String previous) {

    /** The columns that project and split say. */
    Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        given.put(FormColumn.XMDM.name(), project.graph().project());
        given.put(FormColumn.SCJD.name(), stage.value());
        if (!previous.isEmpty()) {
            given.put(FormColumn.QJDGCDM.name(), previous);
        }
        return given;
    }

    /** What an empty form begins with. */
    Map<String, String> blank() {
        return forms.blank(project.head()).entries();
    }

    /** The registry's findings about these columns. */
    List<Finding> findings(Map<String, String> columns) {
        return forms.check(columns, project);
    }

    static boolean isMissing(Finding finding) {
        return finding.reason() == FormReason.MISSING;
    }
}
