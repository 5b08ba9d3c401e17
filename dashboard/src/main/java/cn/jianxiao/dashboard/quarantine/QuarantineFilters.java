package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Days;
import cn.jianxiao.dashboard.page.TextFilter;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.SourceWords;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RejectionsByReason;
import cn.jianxiao.sql.query.SourceFilter;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 隔离区筛选: the filters of the page, all of them in its address. */
final class QuarantineFilters {

    private QuarantineFilters() {}

    static StateChoice state(Address address) {
        return address.choice("state", StateChoice.OPEN);
    }

    /** As the questions take them. */
    static Arguments chosen(Address address) {
        return Arguments.none()
                .with("disposition", word(address.choice("ends", EndChoice.ANY)))
                .with("state", word(state(address)))
                .with("source", address.text("source"))
                .with("batch", address.text("batch"))
                .with("reason", address.text("reason"))
                .with("field", address.text("field"))
                .with("from", address.day("from").map(LocalDate::toString).orElse(""))
                .with("to", address.day("to").map(LocalDate::toString).orElse(""))
                .with("text", address.text("q"));
    }

    /** @param found what there is with the filters but those that choose among it */
    static Div of(Address address, List<RejectionsByReason> found) {
        Div filters = new Div(
                new TextFilter(
                        Texts.of("search"),
                        Texts.of("quarantine.search.hint"),
                        address.text("q"),
                        typed -> address.with("q", typed).go()),
                new ChoiceField<>(
                        Texts.of("quarantine.state"),
                        "quarantine.state",
                        state(address),
                        chosen -> address.with("state", chosen).go()),
                new ChoiceField<>(
                        Texts.of("quarantine.ends"),
                        "quarantine.ends",
                        address.choice("ends", EndChoice.ANY),
                        chosen -> address.with("ends", chosen).go()),
                among(
                        address,
                        "source",
                        Texts.of("source"),
                        found,
                        line -> SourceFilter.of(line.source()),
                        SourceWords::of),
                among(
                        address,
                        "reason",
                        Texts.of("finding.reason"),
                        found,
                        RejectionsByReason::reason,
                        QuarantineWords::reason),
                among(
                        address,
                        "field",
                        Texts.of("finding.field"),
                        found,
                        RejectionsByReason::field,
                        QuarantineWords::field),
                Days.filter(
                        Texts.of("from"),
                        address.day("from"),
                        day -> address.with("from", day).go()),
                Days.filter(
                        Texts.of("to"),
                        address.day("to"),
                        day -> address.with("to", day).go()));
        if (!address.text("batch").isEmpty()) {
            filters.add(new TextFilter(
                    Texts.of("quarantine.batch"),
                    "",
                    address.text("batch"),
                    typed -> address.with("batch", typed).go()));
        }
        filters.addClassName("filters");
        return filters;
    }

    private static ComboBox<String> among(
            Address address,
            String name,
            String label,
            List<RejectionsByReason> found,
            Function<RejectionsByReason, String> part,
            Function<String, String> words) {
        TreeSet<String> items = found.stream().map(part).collect(Collectors.toCollection(TreeSet::new));
        items.add(address.text(name));
        items.remove("");
        ComboBox<String> field = new ComboBox<>(label);
        field.setItems(items);
        field.setItemLabelGenerator(words::apply);
        field.setPlaceholder(Texts.of("all"));
        field.setClearButtonVisible(true);
        if (!address.text(name).isEmpty()) {
            field.setValue(address.text(name));
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                address.with(name, change.getValue() == null ? "" : change.getValue())
                        .go();
            }
        });
        return field;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
