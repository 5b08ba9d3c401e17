package cn.jianxiao.dashboard.warning;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.DivisionField;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.Scope;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** 预警筛选: the filters of the page, all of them in its address. */
final class WarningFilters {

    private WarningFilters() {}

    static StateChoice state(Address address) {
        return address.choice("state", StateChoice.STANDING);
    }

    /** As the questions take them. */
    static Arguments chosen(Address address) {
        return Arguments.none()
                .with("state", word(state(address)))
                .with("level", word(address.choice("level", LevelChoice.ANY)))
                .with("subject", word(address.choice("subject", SubjectChoice.ANY)))
                .with("holder", word(address.choice("holder", HolderChoice.ANY)))
                .with("division", address.text("division"));
    }

    static Div of(Address address, Scope scope) {
        Div filters = new Div(
                choice(address, "state", StateChoice.STANDING),
                choice(address, "subject", SubjectChoice.ANY),
                choice(address, "level", LevelChoice.ANY),
                choice(address, "holder", HolderChoice.ANY),
                new DivisionField(
                        scope,
                        address.text("division"),
                        chosen -> address.with("division", chosen).go()));
        filters.addClassName("filters");
        return filters;
    }

    private static <E extends Enum<E>> ChoiceField<E> choice(Address address, String name, E initial) {
        return new ChoiceField<>(
                Texts.of("warning." + name),
                "warning." + name,
                address.choice(name, initial),
                chosen -> address.with(name, chosen).go());
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
