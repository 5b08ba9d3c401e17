package cn.jianxiao.dashboard.calendar;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.clock.ClockDesk;
import cn.jianxiao.dashboard.clock.Differences;
import cn.jianxiao.dashboard.clock.EffectDialog;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** 起草: the year with its days to be turned, and below it what is changed and the way to put it into force. */
final class DraftCard {

    private final ClockDesk desk;
    private final ClockSettings present;
    private final String department;
    private final int year;
    private final YearDraft draft;
    private final Runnable afterwards;
    private final Span count = new Span();
    private final Div differences = new Div();
    private final Button save = new Button(Texts.of("calendar.save"), click -> confirm());
    private final Button undo;

    /** @param afterwards shows the page anew: after it was stored, or when the draft is given up */
    DraftCard(
            ClockDesk desk, ClockSettings present, String department, int year, YearDraft draft, Runnable afterwards) {
        this.desk = desk;
        this.present = present;
        this.department = department;
        this.year = year;
        this.draft = draft;
        this.afterwards = afterwards;
        this.undo = new Button(Texts.of("calendar.undo"), click -> afterwards.run());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        count.getElement().setAttribute("role", "status");
        update();
    }

    Card year() {
        return new Card(Integer.toString(year), new Legend(), new YearView(draft, false, this::update))
                .about(Texts.of("calendar.keys"));
    }

    Card changes() {
        Div steps = new Div(save, undo, count);
        steps.addClassName("steps");
        return new Card(Texts.of("calendar.draft"), steps, differences);
    }

    private void update() {
        int changed = draft.changed().size();
        save.setEnabled(changed > 0);
        undo.setEnabled(changed > 0);
        count.setText(changed == 0 ? Texts.of("calendar.draft.none") : Texts.of("calendar.draft.count", changed));
        differences.removeAll();
        if (changed > 0) {
            differences.add(Differences.table(Differences.of(present, draft.year(department))));
        }
    }

    private void confirm() {
        new EffectDialog(
                        reason -> desk.save(now -> now.with(draft.year(department)), present.version(), reason),
                        afterwards)
                .open(Differences.table(Differences.of(present, draft.year(department))));
    }
}
