package cn.jianxiao.registry.api.code;

import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.code.graph.SuspiciousSplits;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.CodeSearch;
import cn.jianxiao.registry.code.Reach;
import cn.jianxiao.registry.code.RegisteredProject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 编码查询接口 (CQ7, GD4, GD9, SC2, SH3). */
@RestController
@RequestMapping("/api/v1")
final class CodeApi {

    private final CodeRegistry registry;
    private final ReachedProjects projects;

    CodeApi(CodeRegistry registry, ReachedProjects projects) {
        this.registry = registry;
        this.projects = projects;
    }

    @GetMapping("/codes")
    @Needs(ApiScope.CODES_READ)
    CodePage searchCodes(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String division,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(required = false) @Nullable CodeStatus status,
            @RequestParam(required = false) @Nullable Integer level,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        CodeSearch search =
                CodePage.checked(offset, limit).text(text).division(division).category(category);
        search = status == null ? search : search.status(status);
        search = level == null ? search : search.level(level);
        Reach reach = ReachOf.caller(caller);
        return new CodePage(
                registry.count(search, reach),
                registry.search(search, reach).stream().map(CodeLineView::of).toList());
    }

    @GetMapping("/codes/{code}")
    @Needs(ApiScope.CODES_READ)
    CodeDetail readCode(@PathVariable String code, Caller caller) {
        ReachedCode reached = projects.of(code, caller);
        return CodeDetail.of(reached.node(), reached.project());
    }

    @GetMapping("/codes/{code}/history")
    @Needs(ApiScope.CODES_READ)
    List<HistoryView> readHistory(
            @PathVariable String code, @RequestParam(defaultValue = "false") boolean whole, Caller caller) {
        ReachedCode reached = projects.of(code, caller);
        return registry.history(reached.project().head().project()).stream()
                .filter(line -> whole || line.code().equals(reached.code()))
                .map(HistoryView::of)
                .toList();
    }

    @GetMapping("/code-aliases")
    @Needs(ApiScope.CODES_READ)
    CodeDetail resolveAlias(@RequestParam String system, @RequestParam String text, Caller caller) {
        Alias alias = new Alias(system, text);
        RegisteredProject project = registry.resolve(alias)
                .filter(found -> ReachOf.caller(caller).covers(found.head().division()))
                .orElseThrow(NotDone::unknown);
        CodeNode node = project.graph().resolve(alias).orElseThrow(NotDone::unknown);
        return CodeDetail.of(node, project);
    }

    @GetMapping("/code-bin")
    @Needs(ApiScope.CODES_READ)
    List<RecycledView> listRecycled(Caller caller) {
        return registry.recycled(ReachOf.caller(caller)).stream()
                .map(RecycledView::of)
                .toList();
    }

    @GetMapping("/code-suspicions")
    @Needs(ApiScope.CODES_READ)
    List<SuspicionView> listSuspicions(
            @RequestParam(defaultValue = "5") int codesOfOneDay,
            @RequestParam(defaultValue = "2") int singleBuildings,
            Caller caller) {
        SuspiciousSplits thresholds = new SuspiciousSplits(codesOfOneDay, singleBuildings);
        return registry.suspicious(ReachOf.caller(caller), thresholds).stream()
                .map(SuspicionView::of)
                .toList();
    }
}
