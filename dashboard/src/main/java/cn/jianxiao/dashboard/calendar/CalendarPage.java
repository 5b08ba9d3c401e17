package cn.jianxiao.dashboard.calendar;

import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.settings.CalendarYear;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.clock.ClockDesk;
import cn.jianxiao.dashboard.clock.Unsaved;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.security.Roles;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** 工作日历页: a year's days, general or a department's own; an administrator changes them or takes over a notice. */
@Route("calendar")
@Menu(title = "calendar.title", icon = "vaadin:calendar")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
final class CalendarPage extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2049;

    private final transient ClockDesk desk;
    private transient @Nullable CalendarYear notice;
    private transient @Nullable YearDraft drafted;

    CalendarPage(ClockDesk desk) {
        super(Texts.of("calendar.title"));
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Address.of(event));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (drafted != null && !drafted.changed().isEmpty()) {
            Unsaved.ask(event);
        }
    }

    private void show(Address address) {
        removeAll();
        drafted = null;
        ClockSettings present = desk.settings();
        String department = address.text("department");
        int year = Math.clamp(address.number("year", desk.today().getYear()), FIRST_YEAR, LAST_YEAR);
        WorkingCalendar calendar = present.calendars().of(department);
        YearDraft draft = new YearDraft(calendar, year);
        add(new PageHead(Texts.of("calendar.title"))
                .about(Texts.of("calendar.about", Integer.toString(year), draft.workingDays(), present.version())));
        banners(calendar, year);
        CalendarNavigation navigation = new CalendarNavigation(address, present, year);
        add(navigation);
        if (!department.isEmpty() && !present.calendars().byDepartment().containsKey(department)) {
            add(new Paragraph(Texts.of("calendar.department.follows")));
        }
        if (!desk.mayChange()) {
            add(new Card(Integer.toString(year), new Legend(), new YearView(draft, true, () -> {}))
                    .about(Texts.of("clock.readOnly")));
            return;
        }
        if (notice != null && notice.year() == year && notice.department().equals(department)) {
            draft.take(notice.days());
        }
        notice = null;
        drafted = draft;
        DraftCard drafting = new DraftCard(desk, present, department, year, draft, () -> show(address));
        add(drafting.year(), drafting.changes());
        add(new ImportCard(present, department, taken -> take(taken, address)).card());
    }

    /** The notice becomes the draft of its year, which is gone to. */
    private void take(CalendarYear taken, Address address) {
        notice = taken;
        Address there = address.with("year", Integer.toString(taken.year()));
        if (there.href().equals(address.href())) {
            show(address);
        } else {
            there.go();
        }
    }

    private void banners(WorkingCalendar calendar, int year) {
        TreeSet<Integer> missing = new TreeSet<>(desk.missingYears());
        if (!calendar.isKnown(LocalDate.of(year, 12, 31))) {
            missing.add(year);
        }
        if (!missing.isEmpty()) {
            add(new MissingYears(missing));
        }
        int next = calendar.validUntil().getYear() + 1;
        if (year > next) {
            Paragraph gap = new Paragraph(Texts.of("calendar.gap", Integer.toString(next)));
            gap.addClassName("refusal");
            add(gap);
        }
    }
}
