package cn.jianxiao.registry.api.field;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.code.ReachedProjects;
import cn.jianxiao.registry.api.problem.ApiReason;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.field.FieldCatalogue;
import cn.jianxiao.registry.field.FieldEntry;
import cn.jianxiao.registry.field.FieldValues;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 字段值接口 (CQ5): what matters produced, and what later forms are filled with. */
@RestController
@RequestMapping("/api/v1/codes/{code}")
final class ValueApi {

    private final FieldValues values;
    private final FieldCatalogue catalogue;
    private final ReachedProjects projects;
    private final Clock clock;

    ValueApi(FieldValues values, FieldCatalogue catalogue, ReachedProjects projects, Clock clock) {
        this.values = values;
        this.catalogue = catalogue;
        this.projects = projects;
        this.clock = clock;
    }

    @GetMapping("/fill")
    @Needs(ApiScope.CODES_READ)
    List<FilledView> fillForm(@PathVariable String code, @RequestParam String form, Caller caller) {
        String text = projects.of(code, caller).code();
        if (catalogue.form(form).isEmpty()) {
            throw NotDone.refused(List.of(ApiReason.UNKNOWN_VALUE.about("form", form)));
        }
        return values.fill(text, form).stream().map(FilledView::of).toList();
    }

    /** All values or none. */
    @PostMapping("/values")
    @Needs(ApiScope.MATERIAL_WRITE)
    ValuesOrder attachValues(@PathVariable String code, @RequestBody ValuesOrder order, Caller caller) {
        String text = projects.of(code, caller).code();
        Stamp stamp = caller.at(clock.instant());
        List<Finding> findings = new ArrayList<>();
        order.values()
                .forEach((field, content) ->
                        findings.addAll(values.attach(new FieldEntry(text, field, content, order.matter(), stamp))));
        if (!findings.isEmpty()) {
            throw NotDone.refused(findings);
        }
        return order;
    }
}
