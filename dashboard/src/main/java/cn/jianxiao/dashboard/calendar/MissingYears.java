package cn.jianxiao.dashboard.calendar;

import cn.jianxiao.dashboard.clock.ClockDesk;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 缺年横幅: says which years have no published calendar, what that means and what to do. */
public final class MissingYears extends Div {

    private static final long serialVersionUID = 1L;

    MissingYears(Collection<Integer> years) {
        addClassName("banner");
        getElement().setAttribute("role", "status");
        Element what = new Element("strong");
        what.setText(Texts.of(
                "calendar.missing",
                years.stream().map(String::valueOf).collect(Collectors.joining(Texts.of("clock.list")))));
        getElement().appendChild(what);
        add(new Span(Texts.of("calendar.missing.hint")));
    }

    /** For those who see to the settings, with the way to the calendar; empty where no year is missing. */
    public static Optional<MissingYears> of(ClockDesk desk) {
        List<Integer> years = desk.maySee() ? desk.missingYears() : List.of();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        MissingYears banner = new MissingYears(years);
        banner.add(new Anchor("calendar?year=" + years.getFirst(), Texts.of("calendar.missing.go")));
        return Optional.of(banner);
    }
}
