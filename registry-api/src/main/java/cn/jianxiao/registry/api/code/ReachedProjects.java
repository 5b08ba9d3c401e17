package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.NormalText;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.code.CodeRegistry;
import org.springframework.stereotype.Component;

/** 项目查找: the project of a code, for a caller who may know of it. */
@Component
public final class ReachedProjects {

    private final CodeRegistry registry;

    ReachedProjects(CodeRegistry registry) {
        this.registry = registry;
    }

    /** @throws NotDone the same where there is no such code and where it is another district's */
    public ReachedCode of(String typed, Caller caller) {
        String code = NormalText.of(typed).text();
        return registry.find(code)
                .filter(project -> ReachOf.caller(caller).covers(project.head().division()))
                .flatMap(project -> project.graph().node(code).map(node -> new ReachedCode(code, node, project)))
                .orElseThrow(NotDone::unknown);
    }
}
