package cn.jianxiao.dashboard.cases;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 办结期间: the days of the end that a figure's link brings along. Shown while they narrow the list, as nobody could tell
 * otherwise why it is short, and taken out by one button.
 */
final class EndDays extends Div {

    private static final long serialVersionUID = 1L;

    private EndDays(String words, Address without) {
        Button clear = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> without.go());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        clear.setAriaLabel(Texts.of("cases.ended.clear"));
        clear.setTooltipText(Texts.of("cases.ended.clear"));
        add(new Span(words), clear);
        addClassName("end-days");
    }

    /** Nothing where the address names no day. */
    static Optional<EndDays> of(Address address) {
        String from = from(address);
        String to = to(address);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        String words = to.isEmpty()
                ? Texts.of("cases.ended.from", from)
                : from.isEmpty() ? Texts.of("cases.ended.to", to) : Texts.of("cases.ended.between", from, to);
        return Optional.of(new EndDays(words, address.with("from", "").with("to", "")));
    }

    static String from(Address address) {
        return address.day("from").map(LocalDate::toString).orElse("");
    }

    static String to(Address address) {
        return address.day("to").map(LocalDate::toString).orElse("");
    }
}
