package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.page.Told;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.file.TableMapping;
import cn.jianxiao.registry.intake.FileMappings;
import cn.jianxiao.registry.intake.SavedMapping;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;

/** 保存对应关系 under a name, for the next file of that kind, the command line and the drop folder. */
final class SaveBar extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Texts.of("files.mapping.name"));

    /** @param initial the name that it has, empty where it has none */
    SaveBar(ImportDesk desk, String initial, Supplier<TableMapping> mapping) {
        addClassName("filters");
        name.setValue(initial);
        name.setHelperText(Texts.of("files.mapping.name.help"));
        add(name, new Button(Texts.of("files.mapping.save"), click -> save(desk, mapping)));
    }

    private void save(ImportDesk desk, Supplier<TableMapping> mapping) {
        String typed = name.getValue().strip();
        name.setInvalid(!FileMappings.isName(typed));
        name.setErrorMessage(Texts.of("files.mapping.name.unusable"));
        if (!name.isInvalid()) {
            SavedMapping saved = desk.save(typed, mapping.get().text());
            Told.done(Texts.of("files.mapping.saved"), List.of(saved.name() + "@" + saved.version()));
        }
    }
}
