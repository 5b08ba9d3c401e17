package cn.jianxiao.registry.api.field;

import cn.jianxiao.code.Finding;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.field.FieldCatalogue;
import cn.jianxiao.registry.field.FieldForm;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 字段定义接口 (CQ5): a new field needs no release. */
@RestController
@RequestMapping("/api/v1")
final class FieldApi {

    private final FieldCatalogue catalogue;
    private final Clock clock;

    FieldApi(FieldCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/code-fields")
    @Needs(ApiScope.CODES_READ)
    List<FieldView> listFields() {
        return catalogue.definitions().stream().map(FieldView::of).toList();
    }

    @PostMapping("/code-fields")
    @Needs(ApiScope.RULES_WRITE)
    FieldView defineField(@RequestBody NewField field, Caller caller) {
        return done(catalogue.define(field.definition(), caller.at(clock.instant())), field.name());
    }

    @DeleteMapping("/code-fields/{name}")
    @Needs(ApiScope.RULES_WRITE)
    FieldView retireField(@PathVariable String name, Caller caller) {
        known(name);
        return done(catalogue.retire(name, caller.at(clock.instant())), name);
    }

    @PostMapping("/code-fields/{name}/revival")
    @Needs(ApiScope.RULES_WRITE)
    FieldView reviveField(@PathVariable String name, Caller caller) {
        known(name);
        return done(catalogue.revive(name, caller.at(clock.instant())), name);
    }

    @GetMapping("/code-forms")
    @Needs(ApiScope.CODES_READ)
    List<FormView> listForms() {
        return catalogue.forms().stream().map(FormView::of).toList();
    }

    @PutMapping("/code-forms/{name}")
    @Needs(ApiScope.RULES_WRITE)
    FormView setForm(@PathVariable String name, @RequestBody FormContent form, Caller caller) {
        FieldForm set = new FieldForm(name, form.titleZh(), form.titleEn(), form.fields());
        List<Finding> findings = catalogue.setForm(set, caller.at(clock.instant()));
        if (!findings.isEmpty()) {
            throw NotDone.refused(findings);
        }
        return FormView.of(set);
    }

    private void known(String name) {
        if (catalogue.definition(name).isEmpty()) {
            throw NotDone.unknown();
        }
    }

    private FieldView done(List<Finding> findings, String name) {
        if (!findings.isEmpty()) {
            throw NotDone.refused(findings);
        }
        return catalogue.definition(name).map(FieldView::of).orElseThrow(NotDone::unknown);
    }
}
