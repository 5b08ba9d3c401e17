package cn.jianxiao.registry.api.running;

import cn.jianxiao.code.Finding;
import cn.jianxiao.registry.api.problem.ApiReason;
import cn.jianxiao.registry.api.request.Required;
import cn.jianxiao.registry.running.RunningProject;
import java.util.ArrayList;
import java.util.List;

/** 在办项目清单 of an older system, which is named as its events name their source. */
record RunningOrder(@Required String system, @Required List<ListedProject> projects) {

    private static final int MOST = 1_000;

    List<RunningProject> told() {
        return projects.stream().map(ListedProject::told).toList();
    }

    /** Why it cannot be compared, each line that names no project or says too much for itself. */
    List<Finding> faults() {
        List<Finding> faults = new ArrayList<>();
        if (system.isBlank() || system.length() > RunningProject.LONGEST_CODE) {
            faults.add(ApiReason.OUT_OF_RANGE.about("system", system));
        }
        if (projects.isEmpty() || projects.size() > MOST) {
            faults.add(ApiReason.OUT_OF_RANGE.about("projects", Integer.toString(projects.size())));
        }
        for (int i = 0; i < projects.size(); i++) {
            RunningProject told = projects.get(i).told();
            if (!told.isUsable()) {
                faults.add(ApiReason.OUT_OF_RANGE.about("projects[" + i + "]", told.ownCode()));
            }
        }
        return faults;
    }
}
