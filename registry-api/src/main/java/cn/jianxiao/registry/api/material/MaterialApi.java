package cn.jianxiao.registry.api.material;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.code.ReachedProjects;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.material.Materials;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 材料接口 (CQ4, SC1). */
@RestController
@RequestMapping("/api/v1/codes/{code}/material")
final class MaterialApi {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Materials materials;
    private final ReachedProjects projects;
    private final Clock clock;

    MaterialApi(Materials materials, ReachedProjects projects, Clock clock) {
        this.materials = materials;
        this.projects = projects;
        this.clock = clock;
    }

    @GetMapping
    @Needs(ApiScope.CODES_READ)
    List<UsableView> listMaterial(
            @PathVariable String code, @RequestParam(required = false) @Nullable LocalDate day, Caller caller) {
        LocalDate on = Objects.requireNonNullElseGet(
                day, () -> clock.instant().atZone(CHINA).toLocalDate());
        return materials.usable(projects.of(code, caller).code(), on).stream()
                .map(UsableView::of)
                .toList();
    }

    @PostMapping
    @Needs(ApiScope.MATERIAL_WRITE)
    MaterialDeed addMaterial(@PathVariable String code, @RequestBody MaterialOrder order, Caller caller) {
        String text = projects.of(code, caller).code();
        return MaterialDeed.of(materials.link(order.under(text), caller.at(clock.instant())));
    }

    /** Of the project of that code only: material of another is not found. */
    @PostMapping("/endings")
    @Needs(ApiScope.MATERIAL_WRITE)
    MaterialDeed endMaterial(@PathVariable String code, @RequestBody MaterialEnd end, Caller caller) {
        String project = projects.of(code, caller).project().head().project();
        boolean here = materials.ofProject(project).stream()
                .anyMatch(found -> found.reported().key().equals(end.key()));
        if (!here) {
            throw NotDone.unknown();
        }
        Stamp stamp = caller.at(clock.instant());
        return MaterialDeed.of(
                switch (end.ending()) {
                    case SUPERSEDED -> materials.supersede(end.key(), end.reason(), stamp);
                    case VOIDED -> materials.voided(end.key(), end.reason(), stamp);
                });
    }
}
