package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.Part;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.code.PartName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** 名称和楼栋号: all that is told of a part where no form is prescribed. */
final class PlainPart implements PartEditor {

    private static final int LONGEST_NAME = 100;

    private final Part before;
    private final TextField name = new TextField(Texts.of("code.part.name"));
    private final BuildingsField buildings = new BuildingsField();
    private final Div fields = new Div(name, buildings);

    PlainPart(Part before, String proposedName) {
        this.before = before;
        fields.addClassName("part-fields");
        name.setMaxLength(LONGEST_NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        String known = PartName.of(before);
        name.setValue(known.isEmpty() ? proposedName : known);
        buildings.beginWith(before.buildings());
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Focusable<?> first() {
        return name;
    }

    @Override
    public Part part() {
        String told = name.getValue().strip();
        boolean silent = told.isEmpty() && PartName.of(before).isEmpty();
        Part part = before.covering(buildings.getValue());
        return silent ? part : part.with(Map.of(PartName.FIELD, told));
    }

    @Override
    public List<String> missing() {
        return List.of();
    }

    @Override
    public List<String> faults() {
        return List.of();
    }

    @Override
    public List<String> doubts() {
        return List.of();
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void offer(Collection<String> above) {
        buildings.offer(above);
    }

    @Override
    public void watch(Runnable changed) {
        name.addValueChangeListener(change -> changed.run());
        buildings.addValueChangeListener(change -> changed.run());
    }
}
