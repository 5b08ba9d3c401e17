package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.problem.ApiReason;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.ProjectHead;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 赋码接口 (CQ1, CQ10): a project comes in and gets its main code. */
@RestController
@RequestMapping("/api/v1/code-assignments")
final class AssignmentApi {

    private final CodeRegistry registry;
    private final Clock clock;

    AssignmentApi(CodeRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** The same project once more keeps its main code, and takes over what is newly told of it. */
    @PostMapping
    @Needs(value = ApiScope.CODES_WRITE, idempotencyKey = true)
    Deed assignCode(@RequestBody AssignmentOrder order, Caller caller) {
        Stamp stamp = caller.at(clock.instant());
        ProjectHead head = order.head(caller.actor().account(), stamp.at());
        reached(head, caller);
        if (order.uncoded()) {
            return Deed.of(registry.registerUncoded(head, order.rule(), order.day(stamp.at()), stamp));
        }
        Deed registered = Deed.of(registry.register(head, stamp));
        return Deed.of(registry.assignMain(registered.project().project(), order.rule(), order.day(stamp.at()), stamp));
    }

    private void reached(ProjectHead head, Caller caller) {
        boolean foreign = registry.find(head.project())
                .filter(known -> !ReachOf.caller(caller).covers(known.head().division()))
                .isPresent();
        if (foreign) {
            throw NotDone.unknown();
        }
        if (!ReachOf.caller(caller).covers(head.division())) {
            throw NotDone.refused(List.of(ApiReason.OUT_OF_REACH.about("division", head.division())));
        }
    }
}
