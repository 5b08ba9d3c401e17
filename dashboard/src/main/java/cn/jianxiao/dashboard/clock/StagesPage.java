package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.security.Roles;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.MatterLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** 时限与里程碑页 (SC6): limits of the stages and of the whole, milestones, and what a project needs in order to end. */
@Route("clock/stages")
@Menu(title = "stages.title", icon = "vaadin:road-branches")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
final class StagesPage extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient ClockDesk desk;
    private final transient Questions questions;
    private transient @Nullable LimitsForm form;

    StagesPage(ClockDesk desk, Questions questions) {
        super(Texts.of("stages.title"));
        this.desk = desk;
        this.questions = questions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isChanged()) {
            Unsaved.ask(event);
        }
    }

    private void show() {
        removeAll();
        ClockSettings present = desk.settings();
        boolean mayChange = desk.mayChange();
        LimitsForm shown = new LimitsForm(present, questions.ask(MatterLine.QUERY, Arguments.none()), !mayChange);
        PageHead head = new PageHead(Texts.of("stages.title"))
                .under(Texts.of("clock.title"), "clock")
                .here(Texts.of("stages.title"))
                .about(Texts.of(mayChange ? "stages.about" : "clock.readOnly"));
        if (mayChange) {
            Button effect = new Button(Texts.of("calendar.save"), click -> confirm(present, shown));
            effect.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.action(effect);
        }
        add(head);
        form = shown;
        shown.cards().forEach(this::add);
        add(HistoryCard.of(desk.history()));
    }

    private void confirm(ClockSettings present, LimitsForm filled) {
        filled.settings()
                .ifPresentOrElse(
                        drafted -> confirm(present, drafted), () -> Notification.show(Texts.of("stages.invalid")));
    }

    private void confirm(ClockSettings present, ClockSettings drafted) {
        if (drafted.equals(present)) {
            Notification.show(Texts.of("clock.draft.none"));
            return;
        }
        new EffectDialog(reason -> desk.save(now -> drafted, present.version(), reason), this::show)
                .open(Differences.table(Differences.of(present, drafted)));
    }
}
