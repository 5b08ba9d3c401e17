package cn.jianxiao.registry.api.material;

import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.material.LinkConfiguration;
import cn.jianxiao.registry.material.LinkRule;
import cn.jianxiao.registry.material.MaterialKind;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 证照关联配置接口 (CQ9). */
@RestController
@RequestMapping("/api/v1/code-material-links")
final class MaterialLinkApi {

    private final LinkConfiguration configuration;
    private final Clock clock;

    MaterialLinkApi(LinkConfiguration configuration, Clock clock) {
        this.configuration = configuration;
        this.clock = clock;
    }

    @GetMapping
    @Needs(ApiScope.CODES_READ)
    List<MaterialLinkView> listMaterialLinks() {
        return configuration.rules().stream().map(MaterialLinkView::of).toList();
    }

    @PutMapping("/{matter}/{kind}")
    @Needs(ApiScope.RULES_WRITE)
    MaterialLinkView setMaterialLink(
            @PathVariable String matter,
            @PathVariable MaterialKind kind,
            @RequestBody AttachOrder order,
            Caller caller) {
        LinkRule rule = new LinkRule(matter, kind, order.attachLevel());
        configuration.set(rule, caller.at(clock.instant()));
        return MaterialLinkView.of(rule);
    }

    /** From then on such material stays with the code that it is reported under. */
    @DeleteMapping("/{matter}/{kind}")
    @Needs(ApiScope.RULES_WRITE)
    List<MaterialLinkView> removeMaterialLink(
            @PathVariable String matter, @PathVariable MaterialKind kind, Caller caller) {
        if (configuration.level(matter, kind).isEmpty()) {
            throw NotDone.unknown();
        }
        configuration.remove(matter, kind, caller.at(clock.instant()));
        return listMaterialLinks();
    }
}
