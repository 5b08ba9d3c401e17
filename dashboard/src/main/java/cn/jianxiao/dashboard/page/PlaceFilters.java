package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.Scope;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;

/** 周期与范围筛选: period, division and department, which stand in the address and are kept from one view to another. */
public record PlaceFilters(Address address, LocalDate today, Scope scope) {

    private static final List<String> NAMES = List.of("period", "division", "department");

    /** The address of a page with nothing but these. */
    public Address kept(String path) {
        Address kept = Address.to(path);
        for (String name : NAMES) {
            kept = kept.with(name, address.text(name));
        }
        return kept;
    }

    public Period.Days days() {
        return address.choice("period", Period.LAST_30_DAYS).days(today);
    }

    /** As the questions take them. */
    public Arguments arguments() {
        return Arguments.none()
                .with("from", days().from())
                .with("to", days().to())
                .with("division", address.text("division"))
                .with("department", address.text("department"));
    }

    /** The days in words, for a file. */
    public String note() {
        return Texts.of("quality.note", days().from().toString(), days().to().toString());
    }

    /** @param more further filters of the view */
    public Div bar(Component... more) {
        Div filters = new Div(
                new ChoiceField<>(
                        Texts.of("ranking.period"),
                        "ranking.period",
                        address.choice("period", Period.LAST_30_DAYS),
                        chosen -> address.with("period", chosen).go()),
                new DivisionField(
                        scope,
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
}
