package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.security.Roles;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 计时规则页: the rule in force, what another one would change, and every version there was. */
@Route("clock")
@Menu(title = "clock.title", icon = "vaadin:timer")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
final class ClockPage extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient ClockDesk desk;
    private final transient ImpactDesk impacts;
    private transient @Nullable Drafting drafting;

    ClockPage(ClockDesk desk, ImpactDesk impacts) {
        super(Texts.of("clock.title"));
        this.desk = desk;
        this.impacts = impacts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (drafting != null && drafting.isChanged()) {
            Unsaved.ask(event);
        }
    }

    private void show() {
        removeAll();
        drafting = null;
        ClockSettings present = desk.settings();
        add(new PageHead(Texts.of("clock.title"))
                .about(Texts.of("clock.about", present.rule().label(), present.version()))
                .action(new Anchor("clock/stages", Texts.of("stages.title")))
                .action(new Anchor("calendar", Texts.of("calendar.title"))));
        if (desk.mayChange()) {
            drafting(present);
        } else {
            add(new Card(Texts.of("clock.rule"), new RuleForm(present.rule(), true, () -> {}))
                    .about(Texts.of("clock.readOnly")));
        }
        add(HistoryCard.of(desk.history()));
    }

    private void drafting(ClockSettings present) {
        Drafting begun = new Drafting(present);
        drafting = begun;
        add(
                new Card(Texts.of("clock.rule"), begun.form).about(Texts.of("clock.rule.about")),
                new Card(Texts.of("clock.impact"), begun.panel).about(Texts.of("clock.impact.about")));
    }

    /** 起草: the form and the preview of what it says. */
    private final class Drafting {

        private final ClockSettings present;
        private final RuleForm form;
        private final ImpactPanel panel;

        Drafting(ClockSettings present) {
            this.present = present;
            this.panel = new ImpactPanel(impacts, present, this::confirm);
            this.form = new RuleForm(present.rule(), false, this::changed);
        }

        private boolean isChanged() {
            return form.rule().map(this::with).filter(present::equals).isEmpty();
        }

        private void changed() {
            panel.draft(form.rule().map(this::with).orElse(null));
        }

        private ClockSettings with(CountingRule rule) {
            return present.with(rule).withVersion(present.version());
        }

        private void confirm() {
            Optional<CountingRule> rule = form.rule();
            rule.ifPresent(drafted -> new EffectDialog(
                            reason -> desk.saveRule(drafted, present.version(), reason), ClockPage.this::show)
                    .open(Differences.table(Differences.of(present, with(drafted)))));
        }
    }
}
