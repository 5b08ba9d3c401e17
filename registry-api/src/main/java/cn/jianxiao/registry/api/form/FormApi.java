package cn.jianxiao.registry.api.form;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.code.Deed;
import cn.jianxiao.registry.api.code.ReachedCode;
import cn.jianxiao.registry.api.code.ReachedProjects;
import cn.jianxiao.registry.api.problem.ApiReason;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.form.EngineeringCodes;
import cn.jianxiao.registry.form.FormValues;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 工程代码表单接口 (GD3, GD4). */
@RestController
@RequestMapping("/api/v1/codes/{code}")
final class FormApi {

    private final EngineeringCodes forms;
    private final ReachedProjects projects;
    private final Clock clock;

    FormApi(EngineeringCodes forms, ReachedProjects projects, Clock clock) {
        this.forms = forms;
        this.projects = projects;
        this.clock = clock;
    }

    /** All forms or none: a refusal of one takes back those before it. */
    @PostMapping("/registrations")
    @Needs(value = ApiScope.CODES_WRITE, idempotencyKey = true)
    Deed registerForms(@PathVariable String code, @RequestBody RegistrationOrder order, Caller caller) {
        String project = projects.of(code, caller).project().head().project();
        Stamp stamp = caller.at(clock.instant());
        return IntStream.range(0, order.forms().size())
                .mapToObj(i -> registered(project, order.forms().get(i), "forms[" + i + "]", stamp))
                .reduce(Deed::and)
                .orElseThrow(() -> NotDone.refused(List.of(ApiReason.MISSING.about("forms", ""))));
    }

    private Deed registered(String project, RegistrationForm form, String place, Stamp stamp) {
        try {
            return Deed.of(forms.register(project, form.typed(), form.covered(), stamp));
        } catch (NotDone notDone) {
            throw notDone.within(place);
        }
    }

    @PostMapping("/form-changes")
    @Needs(ApiScope.CODES_WRITE)
    Deed changeForm(@PathVariable String code, @RequestBody FormChange change, Caller caller) {
        String text = projects.of(code, caller).code();
        return Deed.of(forms.change(text, change.form().typed(), change.reason(), caller.at(clock.instant())));
    }

    /** 登记表: of an engineering code what it was registered with, of others what the project says already. */
    @GetMapping("/form")
    @Needs(ApiScope.CODES_READ)
    RegistrationForm readForm(@PathVariable String code, Caller caller) {
        ReachedCode reached = projects.of(code, caller);
        boolean part = reached.node().code().rule().id().equals(EngineeringCodes.RULE);
        FormValues values = part
                ? FormValues.of(reached.node().part().fields())
                : forms.blank(reached.project().head());
        return RegistrationForm.of(values, List.copyOf(reached.node().part().buildings()));
    }
}
