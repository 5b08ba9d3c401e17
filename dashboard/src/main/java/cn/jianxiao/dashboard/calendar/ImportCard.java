package cn.jianxiao.dashboard.calendar;

import cn.jianxiao.approval.settings.CalendarYear;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.clock.Difference;
import cn.jianxiao.dashboard.clock.Differences;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.clock.PublishedNotice;
import cn.jianxiao.registry.reason.RegistryReasonTexts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;

/** 导入放假安排: a notice as a file or pasted; what differs is shown before it becomes a draft. */
final class ImportCard {

    private final ClockSettings present;
    private final String department;
    private final Consumer<CalendarYear> taken;
    private final TextArea paste = new TextArea(Texts.of("calendar.import.paste"));
    private final Div result = new Div();

    /** @param taken called with the year that becomes the draft */
    ImportCard(ClockSettings present, String department, Consumer<CalendarYear> taken) {
        this.present = present;
        this.department = department;
        this.taken = taken;
    }

    Card card() {
        paste.setPlaceholder(
                "{\"year\": 2027, \"days\": [{\"name\": …, \"date\": \"2027-01-01\", \"isOffDay\": true}]}");
        paste.setWidthFull();
        paste.setMaxHeight("12rem");
        Button preview = new Button(Texts.of("calendar.import.preview"), click -> preview(paste.getValue()));
        Div ways = new Div(new NoticeUpload(this::preview), paste, preview);
        ways.addClassName("import");
        result.getElement().setAttribute("role", "status");
        return new Card(Texts.of("calendar.import"), ways, result).about(Texts.of("calendar.import.about"));
    }

    private void preview(String json) {
        result.removeAll();
        switch (PublishedNotice.read(json, department)) {
            case PublishedNotice.Faulty(var finding) -> {
                Paragraph why = new Paragraph(
                        RegistryReasonTexts.in(Texts.current().locale()).of(finding));
                why.addClassName("refusal");
                result.add(why);
            }
            case PublishedNotice.Readable(CalendarYear year) -> show(year);
        }
    }

    private void show(CalendarYear year) {
        List<Difference> differences = Differences.of(present, year);
        int days = new Taken(present, year).days();
        if (differences.isEmpty()) {
            result.add(new Paragraph(Texts.of("calendar.import.none")));
            return;
        }
        Button take = new Button(Texts.of("calendar.import.take"), click -> taken.accept(year));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        result.add(
                new Paragraph(Texts.of("calendar.import.differs", Integer.toString(year.year()), days)),
                Differences.table(differences),
                take);
    }

    /** 采用后: what the notice's year would have differ. */
    private record Taken(ClockSettings present, CalendarYear year) {
        int days() {
            YearDraft draft = new YearDraft(present.calendars().of(year.department()), year.year());
            draft.take(year.days());
            return draft.changed().size();
        }
    }
}
