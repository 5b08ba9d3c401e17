package cn.jianxiao.dashboard.quality;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.DivisionField;
import cn.jianxiao.dashboard.page.Period;
import cn.jianxiao.dashboard.page.TextFilter;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.AccountLine;
import cn.jianxiao.sql.query.Arguments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** 筛选: period, source, division and department, shared by the views and kept when one goes from one to another. */
record QualityFilter(Address address, Questions questions, CurrentUser user) {

    private static final List<String> SHARED = List.of("period", "source", "division", "department");

    /** The address of the page with nothing but what all views share. */
    static Address kept(Address address) {
        Address kept = Address.to("quality");
        for (String name : SHARED) {
            kept = kept.with(name, address.text(name));
        }
        return kept;
    }

    Period.Days days() {
        return address.choice("period", Period.LAST_30_DAYS).days(questions.today());
    }

    /** As the questions take it, without the source. */
    Arguments placed() {
        return Arguments.none()
                .with("from", days().from())
                .with("to", days().to())
                .with("division", address.text("division"))
                .with("department", address.text("department"));
    }

    /** As the questions take it. */
    Arguments arguments() {
        return placed().with("source", address.text("source"));
    }

    /** In words, for a file. */
    String note() {
        return Texts.of("quality.note", days().from().toString(), days().to().toString());
    }

    /** @param more further filters of the view */
    Div bar(Component... more) {
        Div filters = bare(source());
        filters.add(more);
        return filters;
    }

    /** The filters for questions that know no source. */
    Div bare(Component... more) {
        Div filters = new Div(
                new ChoiceField<>(
                        Texts.of("ranking.period"),
                        "ranking.period",
                        address.choice("period", Period.LAST_30_DAYS),
                        chosen -> address.with("period", chosen).go()),
                new DivisionField(
                        user.scope(),
                        address.text("division"),
                        chosen -> address.with("division", chosen).go()),
                new TextFilter(
                        Texts.of("department.code"),
                        "",
                        address.text("department"),
                        typed -> address.with("department", typed).go()));
        filters.add(more);
        filters.addClassName("filters");
        return filters;
    }

    private ComboBox<String> source() {
        ComboBox<String> field = new ComboBox<>(Texts.of("source"));
        field.setPlaceholder(Texts.of("all"));
        field.setItems(questions.ask(AccountLine.QUERY, Arguments.none()).stream()
                .map(AccountLine::source)
                .toList());
        field.setClearButtonVisible(true);
        if (!address.text("source").isEmpty()) {
            field.setValue(address.text("source"));
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                address.with("source", change.getValue() == null ? "" : change.getValue())
                        .go();
            }
        });
        return field;
    }
}
