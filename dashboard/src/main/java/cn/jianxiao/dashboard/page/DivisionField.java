package cn.jianxiao.dashboard.page;

import cn.jianxiao.approval.division.Division;
import cn.jianxiao.approval.division.Divisions;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Scope;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Consumer;

/** 区划筛选: only divisions that the user may see can be chosen. */
public final class DivisionField extends ComboBox<Division> {

    private static final long serialVersionUID = 1L;

    /** @param chosen called with a code, or empty for all, when the user, not the page, chooses */
    public DivisionField(Scope scope, String code, Consumer<String> chosen) {
        setLabel(Texts.of("division"));
        setPlaceholder(Texts.of("all"));
        setItemLabelGenerator(division -> division.name() + " " + division.code());
        setItems(within(scope));
        setClearButtonVisible(true);
        Divisions.shipped().find(code).ifPresent(this::setValue);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue() == null ? "" : change.getValue().code());
            }
        });
    }

    private static List<Division> within(Scope scope) {
        List<Division> all = Divisions.shipped().all();
        return switch (scope) {
            case Scope.Everything everything -> all;
            case Scope.Part part ->
                all.stream()
                        .filter(division -> part.divisions().contains(division.code()))
                        .toList();
        };
    }
}
