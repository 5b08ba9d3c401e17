package cn.jianxiao.registry.api.rule;

import cn.jianxiao.code.Finding;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.rule.RuleFault;
import cn.jianxiao.registry.rule.RulePreview;
import cn.jianxiao.registry.rule.RuleSaving;
import cn.jianxiao.registry.rule.RuleVersion;
import cn.jianxiao.registry.rule.StoredRules;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 编码规则接口 (CQ8). */
@RestController
@RequestMapping("/api/v1")
final class RuleApi {

    private final StoredRules rules;
    private final Clock clock;

    RuleApi(StoredRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/code-rules")
    @Needs(ApiScope.CODES_READ)
    List<RuleView> listRules() {
        return rules.versions().stream().map(this::view).toList();
    }

    @GetMapping("/code-rules/{id}")
    @Needs(ApiScope.CODES_READ)
    List<RuleView> readRule(@PathVariable String id) {
        List<RuleView> versions =
                listRules().stream().filter(rule -> rule.id().equals(id)).toList();
        if (versions.isEmpty()) {
            throw NotDone.unknown();
        }
        return versions;
    }

    @PostMapping("/code-rules")
    @Needs(ApiScope.RULES_WRITE)
    RuleSaved saveRule(@RequestBody RuleProposal proposal, Caller caller) {
        return switch (rules.save(proposal.text(), proposal.reason(), caller.at(clock.instant()))) {
            case RuleSaving.Saved(RuleVersion version) ->
                new RuleSaved(version.rule().reference(), true);
            case RuleSaving.Unchanged(RuleVersion version) ->
                new RuleSaved(version.rule().reference(), false);
            case RuleSaving.Refused(List<RuleFault> faults) -> throw NotDone.refused(findings(faults));
        };
    }

    @PostMapping("/code-rule-previews")
    @Needs(ApiScope.CODES_READ)
    NextCodes previewRule(@RequestBody RuleQuestion question) {
        return switch (rules.preview(
                question.text(), question.values(rules.current()), question.firstSerial(), question.howMany())) {
            case RulePreview.Shown shown -> new NextCodes(shown.rule().reference(), shown.next(), shown.split());
            case RulePreview.Refused(List<RuleFault> faults) -> throw NotDone.refused(findings(faults));
        };
    }

    @PutMapping("/code-rules/{id}/split-conditions")
    @Needs(ApiScope.RULES_WRITE)
    Conditions setSplitConditions(@PathVariable String id, @RequestBody Conditions conditions, Caller caller) {
        if (rules.current().newest(id).isEmpty()) {
            throw NotDone.unknown();
        }
        List<Finding> findings =
                rules.savePolicy(id, conditions.policy(), conditions.reason(), caller.at(clock.instant()));
        if (!findings.isEmpty()) {
            throw NotDone.refused(findings);
        }
        return conditions;
    }

    @GetMapping("/code-rule-changes")
    @Needs(ApiScope.CODES_READ)
    List<RuleChangeView> listRuleChanges() {
        return rules.changes().stream().map(RuleChangeView::of).toList();
    }

    private RuleView view(RuleVersion version) {
        boolean newest = rules.current().newest(version.rule().id()).stream().anyMatch(version.rule()::equals);
        return RuleView.of(version, newest, rules.policyFor(version.rule()));
    }

    private static List<Finding> findings(List<RuleFault> faults) {
        return faults.stream().map(RuleFault::finding).toList();
    }
}
