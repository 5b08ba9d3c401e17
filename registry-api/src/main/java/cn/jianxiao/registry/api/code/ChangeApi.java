package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.code.CodeRegistry;
import java.time.Clock;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 变更注销接口 (GD4, GD5, SC2, SH3, CQ3): what is done with a code that is there. */
@RestController
@RequestMapping("/api/v1/codes/{code}")
final class ChangeApi {

    private final CodeRegistry registry;
    private final ReachedProjects projects;
    private final Clock clock;

    ChangeApi(CodeRegistry registry, ReachedProjects projects, Clock clock) {
        this.registry = registry;
        this.projects = projects;
        this.clock = clock;
    }

    @PostMapping("/links")
    @Needs(ApiScope.CODES_WRITE)
    Deed linkCode(@PathVariable String code, @RequestBody ParentOrder order, Caller caller) {
        return applied(code, caller, (graph, text, stamp) -> graph.link(text, order.parent(), stamp));
    }

    @PostMapping("/changes")
    @Needs(ApiScope.CODES_WRITE)
    Deed changeCode(@PathVariable String code, @RequestBody ChangeOrder order, Caller caller) {
        return applied(code, caller, (graph, text, stamp) -> {
            Part before = graph.node(text).map(CodeNode::part).orElse(Part.BLANK);
            return graph.change(text, order.after(before), order.reason(), stamp);
        });
    }

    @PostMapping("/cancellation")
    @Needs(ApiScope.CODES_WRITE)
    Deed cancelCode(@PathVariable String code, @RequestBody Reasoned order, Caller caller) {
        return applied(code, caller, (graph, text, stamp) -> graph.cancel(text, order.reason(), stamp));
    }

    @PostMapping("/recycling")
    @Needs(ApiScope.CODES_WRITE)
    Deed recycleCode(@PathVariable String code, Caller caller) {
        String text = projects.of(code, caller).code();
        return Deed.of(registry.recycle(text, caller.at(clock.instant())));
    }

    @PostMapping("/restoration")
    @Needs(ApiScope.CODES_WRITE)
    Deed restoreCode(@PathVariable String code, Caller caller) {
        return applied(code, caller, CodeGraph::restore);
    }

    @PostMapping("/aliases")
    @Needs(ApiScope.CODES_WRITE)
    Deed aliasCode(@PathVariable String code, @RequestBody AliasView alias, Caller caller) {
        return applied(code, caller, (graph, text, stamp) -> graph.alias(alias.alias(), text, stamp));
    }

    /** An operation on one code of a graph. */
    @FunctionalInterface
    private interface Operation {

        Outcome on(CodeGraph graph, String code, Stamp stamp);
    }

    private Deed applied(String code, Caller caller, Operation operation) {
        String text = projects.of(code, caller).code();
        Stamp stamp = caller.at(clock.instant());
        return Deed.of(registry.apply(text, graph -> operation.on(graph, text, stamp)));
    }
}
