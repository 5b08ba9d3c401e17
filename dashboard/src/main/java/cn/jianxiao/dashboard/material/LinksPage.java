package cn.jianxiao.dashboard.material;

import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.security.Roles;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.material.AttachLevel;
import cn.jianxiao.registry.material.LinkConfiguration;
import cn.jianxiao.registry.material.LinkRule;
import cn.jianxiao.registry.material.LinkRuleChange;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** 证照关联配置页 (CQ9). */
@Route("material-links")
@Menu(title = "links.title", icon = "vaadin:link")
@RolesAllowed(Roles.ADMINISTRATOR)
final class LinksPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient LinkConfiguration links;
    private final transient CodeDesk desk;

    LinksPage(LinkConfiguration links, CodeDesk desk) {
        super(Texts.of("links.title"));
        this.links = links;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<LinkRule> rules = links.rules();
        Button add = new Button(Texts.of("links.add"), click -> new LinkRuleDialog(links, desk).open(this::show));
        add(
                new PageHead(Texts.of("links.title"))
                        .about(Texts.of("links.about"))
                        .action(add),
                new Card(
                        Texts.of("links.all"),
                        rules.isEmpty()
                                ? new Empty(Texts.of("links.empty"), Texts.of("links.empty.hint"))
                                : table(rules)));
        List<LinkRuleChange> changes = links.changes();
        if (!changes.isEmpty()) {
            add(new Card(Texts.of("links.changes"), changes(changes)));
        }
    }

    private PlainTable<LinkRule> table(List<LinkRule> rules) {
        return new PlainTable<LinkRule>()
                .moment(Texts.of("links.matter"), LinkRule::matter)
                .text(Texts.of("material.kind"), rule -> Texts.of("material.kind", rule.kind()))
                .text(Texts.of("links.level"), rule -> Texts.of("links.level", rule.level()))
                .component(Texts.of("actions"), this::actions)
                .rows(rules);
    }

    private Component actions(LinkRule rule) {
        Button edit = inline(Texts.of("links.edit"), Texts.of("links.edit.title", rule.matter()));
        edit.addClickListener(click -> new LinkRuleDialog(links, desk, rule).open(this::show));
        Button remove = inline(Texts.of("links.remove"), Texts.of("links.remove.of", rule.matter()));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        remove.addClickListener(click -> new ActionDialog(
                        Texts.of("links.remove.of", rule.matter()),
                        Texts.of("links.remove"),
                        new LinkRemoval(links, desk, rule),
                        this::show)
                .losing()
                .plain()
                .open());
        Div both = new Div(edit, remove);
        both.addClassName("row-actions");
        return both;
    }

    private static Button inline(String words, String label) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(label);
        return button;
    }

    private static PlainTable<LinkRuleChange> changes(List<LinkRuleChange> changes) {
        return new PlainTable<LinkRuleChange>()
                .moment(
                        Texts.of("history.at"),
                        change -> Moments.minute(change.stamp().at()))
                .moment(Texts.of("links.matter"), LinkRuleChange::matter)
                .text(Texts.of("material.kind"), change -> Texts.of("material.kind", change.kind()))
                .text(Texts.of("rule.before"), change -> level(change.before()))
                .text(Texts.of("rule.after"), change -> level(change.after()))
                .text(Texts.of("history.by"), change -> change.stamp().by().account())
                .rows(changes);
    }

    private static String level(Optional<AttachLevel> level) {
        return level.map(each -> Texts.of("links.level", each)).orElseGet(() -> Texts.of("links.reported"));
    }
}
