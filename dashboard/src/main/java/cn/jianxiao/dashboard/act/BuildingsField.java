package cn.jianxiao.dashboard.act;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * 楼栋号 (CQ3): chosen from those that the codes above cover; typed freely while those above cover none that are known.
 */
final class BuildingsField extends MultiSelectComboBox<String> {

    private static final long serialVersionUID = 1L;

    private final Set<String> known = new TreeSet<>();
    private boolean free;

    BuildingsField() {
        setLabel(Texts.of("code.buildings"));
        addCustomValueSetListener(typed -> {
            String building = typed.getDetail().strip();
            if (free && !building.isEmpty()) {
                Set<String> chosen = new TreeSet<>(getValue());
                chosen.add(building);
                known.add(building);
                setItems(known);
                setValue(chosen);
            }
        });
    }

    /** Offers these, or lets people type where there are none. What had been chosen stays where it still can be. */
    BuildingsField offer(Collection<String> above) {
        Set<String> chosen = new TreeSet<>(getValue());
        free = above.isEmpty();
        known.clear();
        known.addAll(above);
        if (free) {
            known.addAll(chosen);
        }
        chosen.retainAll(known);
        setItems(known);
        setValue(chosen);
        setAllowCustomValue(free);
        setPlaceholder(Texts.of(free ? "code.buildings.type" : "code.buildings.choose"));
        setHelperText(free ? Texts.of("code.buildings.free") : Texts.of("code.buildings.above"));
        return this;
    }

    /** Begins with these. */
    BuildingsField beginWith(Collection<String> buildings) {
        known.addAll(buildings);
        setItems(known);
        setValue(new TreeSet<>(buildings));
        return this;
    }
}
