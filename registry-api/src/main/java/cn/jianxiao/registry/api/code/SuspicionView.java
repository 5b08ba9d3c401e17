package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.Suspicion;
import cn.jianxiao.registry.code.SuspectedSplit;
import java.util.List;

/** 疑似违规拆分 (GD9). */
record SuspicionView(
        Suspicion.Kind kind, String project, String projectName, String division, String parent, List<String> codes) {

    static SuspicionView of(SuspectedSplit suspected) {
        return new SuspicionView(
                suspected.suspicion().kind(),
                suspected.project().project(),
                suspected.project().name(),
                suspected.project().division(),
                suspected.suspicion().parent(),
                suspected.suspicion().codes());
    }
}
