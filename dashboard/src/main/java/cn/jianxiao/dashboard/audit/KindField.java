package cn.jianxiao.dashboard.audit;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.audit.AuditKind;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import java.util.function.Consumer;

/** 类别筛选. */
final class KindField extends ComboBox<AuditKind> {

    private static final long serialVersionUID = 1L;

    /** @param chosen called with what the user, not the page, chooses; empty for any */
    KindField(Optional<AuditKind> kind, Consumer<Optional<AuditKind>> chosen) {
        setLabel(Texts.of("audit.kind"));
        setPlaceholder(Texts.of("all"));
        setItems(AuditKind.values());
        setItemLabelGenerator(each -> Texts.of("audit.kind", each));
        setClearButtonVisible(true);
        kind.ifPresent(this::setValue);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(Optional.ofNullable(change.getValue()));
            }
        });
    }
}
