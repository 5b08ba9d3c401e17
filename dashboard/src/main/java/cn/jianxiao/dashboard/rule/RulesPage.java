package cn.jianxiao.dashboard.rule;

import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.security.Roles;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.StageNames;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.rule.StoredRules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** 编码规则页 (CQ8): every rule with its versions; who may set rules changes them here. */
@Route("code-rules")
@Menu(title = "rules.title", icon = "vaadin:cogs")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
final class RulesPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient StoredRules rules;
    private final transient CodeDesk desk;

    RulesPage(StoredRules rules, CodeDesk desk) {
        super(Texts.of("rules.title"));
        this.rules = rules;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Address.of(event));
    }

    private void show(Address address) {
        removeAll();
        List<CodeRule> newest = newest();
        CodeRule chosen = newest.stream()
                .filter(rule -> rule.id().equals(address.text("rule")))
                .findFirst()
                .orElseGet(newest::getLast);
        PageHead head = new PageHead(Texts.of("rules.title")).about(Texts.of("rules.about"));
        if (desk.may(ApiScope.RULES_WRITE)) {
            head.action(new Button(
                    Texts.of("rule.add"),
                    click -> dialog(address).open(Texts.of("rule.add"), Texts.of("rule.add.example"))));
        }
        RuleCards cards = new RuleCards(rules, chosen);
        add(head, list(newest, address), buttons(cards.segments(desk), cards, chosen, address));
        if (!chosen.levels().stages().isEmpty()) {
            add(conditions(cards.levels(), chosen, address));
        }
        add(cards.versions(), cards.changes());
    }

    private List<CodeRule> newest() {
        return rules.current().rules().stream()
                .filter(rule ->
                        rules.current().newest(rule.id()).filter(rule::equals).isPresent())
                .toList();
    }

    private Card list(List<CodeRule> newest, Address address) {
        return new Card(
                Texts.of("rules.all"),
                new PlainTable<CodeRule>()
                        .component(
                                Texts.of("rule.title"),
                                rule -> new Anchor(
                                        address.with("rule", rule.id()).href(), rule.title()))
                        .moment(Texts.of("rule.version"), CodeRule::reference)
                        .text(Texts.of("rule.segments"), RulesPage::segments)
                        .text(Texts.of("rule.levels"), RulesPage::levels)
                        .rows(newest));
    }

    private static String segments(CodeRule rule) {
        return rule.segments().stream()
                .filter(segment -> segment.valued() || rule.parentCode().isPresent())
                .map(SegmentWords::name)
                .collect(Collectors.joining(" + "));
    }

    private static String levels(CodeRule rule) {
        return rule.levels().stages().isEmpty()
                ? Texts.of("rule.levels.none")
                : rule.levels().stages().stream()
                        .map(stage -> StageNames.of(stage.name()))
                        .collect(Collectors.joining(Texts.of("list.comma")));
    }

    private Component buttons(Card card, RuleCards cards, CodeRule rule, Address address) {
        return !desk.may(ApiScope.RULES_WRITE)
                ? card
                : card.more(small(
                        Texts.of("rule.edit"),
                        () -> dialog(address).open(Texts.of("rule.edit.title", rule.title()), cards.text())));
    }

    private Component conditions(Card card, CodeRule rule, Address address) {
        return !desk.may(ApiScope.RULES_WRITE)
                ? card
                : card.more(small(
                        Texts.of("rule.conditions.edit"),
                        () -> new ConditionsDialog(rules, desk, rule).open(() -> show(address))));
    }

    private RuleDialog dialog(Address address) {
        return new RuleDialog(rules, desk, () -> show(address));
    }

    private static Button small(String words, Runnable reaction) {
        Button button = new Button(words, click -> reaction.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
