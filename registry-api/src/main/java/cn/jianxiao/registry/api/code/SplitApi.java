package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitRequest;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.problem.ApiReason;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.rule.CodeRules;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 拆分合并接口 (CQ2, CQ3, GD1). */
@RestController
@RequestMapping("/api/v1/codes/{code}")
final class SplitApi {

    private final CodeRegistry registry;
    private final ReachedProjects projects;
    private final CodeRules rules;
    private final Clock clock;

    SplitApi(CodeRegistry registry, ReachedProjects projects, CodeRules rules, Clock clock) {
        this.registry = registry;
        this.projects = projects;
        this.rules = rules;
        this.clock = clock;
    }

    @PostMapping("/splits")
    @Needs(value = ApiScope.CODES_WRITE, idempotencyKey = true)
    Deed splitCode(@PathVariable String code, @RequestBody SplitOrder order, Caller caller) {
        List<Part> parts = order.parts().stream().map(PartOrder::part).toList();
        SplitRequest request = request(projects.of(code, caller), order.rule(), order.stage(), parts, order.phase());
        Stamp stamp = caller.at(clock.instant());
        return Deed.of(registry.apply(request.parent(), graph -> graph.split(request, stamp)));
    }

    @PostMapping("/merges")
    @Needs(value = ApiScope.CODES_WRITE, idempotencyKey = true)
    Deed mergeCodes(@PathVariable String code, @RequestBody MergeOrder order, Caller caller) {
        List<Part> part = List.of(order.part().part());
        SplitRequest request = request(projects.of(code, caller), order.rule(), order.stage(), part, order.phase());
        Stamp stamp = caller.at(clock.instant());
        Set<String> others = Set.copyOf(order.otherParents());
        return Deed.of(registry.apply(request.parent(), graph -> graph.merge(request, others, stamp)));
    }

    private SplitRequest request(
            ReachedCode parent, @Nullable String named, String stage, List<Part> parts, Phase phase) {
        CodeRule rule = rule(parent, named);
        return new SplitRequest(parent.code(), rule, stage, parts, phase, rules.policyFor(rule));
    }

    /** A code that was made by a rule with levels goes on by it; only from others a rule must be named. */
    private CodeRule rule(ReachedCode parent, @Nullable String named) {
        CodeRule own = parent.node().code().rule();
        if (own.levels().deepest() > 0) {
            return own;
        }
        if (named == null) {
            throw NotDone.refused(List.of(ApiReason.MISSING.about("rule", "")));
        }
        return rules.current()
                .newest(named)
                .orElseThrow(() -> NotDone.refused(List.of(ApiReason.UNKNOWN_VALUE.about("rule", named))));
    }
}
