package cn.jianxiao.dashboard.quality;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Period;
import cn.jianxiao.dashboard.page.PlaceFilters;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.SourceWords;
import cn.jianxiao.sql.query.AccountLine;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.SourceFilter;
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
        return places().days();
    }

    private PlaceFilters places() {
        return new PlaceFilters(address, questions.today(), user.scope());
    }

    /** As the questions take it, without the source. */
    Arguments placed() {
        return places().arguments();
    }

    /** As the questions take it. */
    Arguments arguments() {
        return placed().with("source", address.text("source"));
    }

    /** In words, for a file. */
    String note() {
        return places().note();
    }

    /** @param more further filters of the view */
    Div bar(Component... more) {
        Div filters = bare(source());
        filters.add(more);
        return filters;
    }

    /** The filters for questions that know no source. */
    Div bare(Component... more) {
        return places().bar(more);
    }

    private ComboBox<String> source() {
        ComboBox<String> field = new ComboBox<>(Texts.of("source"));
        field.setPlaceholder(Texts.of("all"));
        field.setItems(questions.ask(AccountLine.QUERY, Arguments.none()).stream()
                .map(AccountLine::source)
                .map(SourceFilter::of)
                .toList());
        field.setItemLabelGenerator(SourceWords::of);
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
