package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.dashboard.page.Facts;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FieldNames;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.registry.code.ProjectHead;
import cn.jianxiao.registry.form.FormColumn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * 工程代码登记表 (GD3): the fields of attachment 4. Project code, name and total come from the project and cannot be
 * changed; stage and the code of the stage before come from the split.
 */
final class RegistrationPart implements PartEditor {

    private static final List<FormColumn> WORK = List.of(
            FormColumn.XMMC, FormColumn.GCFW, FormColumn.ZTZE, FormColumn.YDMJ, FormColumn.JZMJ, FormColumn.JSGMJNR);
    private static final List<FormColumn> UNIT = List.of(
            FormColumn.DWLX, FormColumn.DWMC, FormColumn.ZJLX, FormColumn.ZJBH, FormColumn.FRXM, FormColumn.LXDH);
    private static final List<FormColumn> DEPARTMENT = List.of(FormColumn.BMMC, FormColumn.BMBM, FormColumn.DYZYPTBMDM);

    private final Sheet sheet;
    private final Part before;
    private final Map<FormColumn, FieldInput> inputs = new EnumMap<>(FormColumn.class);
    private final BuildingsField buildings = new BuildingsField();
    private final Div fields = new Div();

    /** @param before what is told of it so far; blank columns begin with what the project says */
    RegistrationPart(Sheet sheet, Part before) {
        this.sheet = sheet;
        this.before = before;
        fields.addClassName("registration");
        fields.add(new H3(Texts.of("form.project")), project());
        Div work = section(Texts.of("form.work"), WORK);
        work.addComponentAtIndex(1, buildings);
        section(Texts.of("form.unit"), UNIT);
        section(Texts.of("form.department"), DEPARTMENT);
        buildings.beginWith(before.buildings());
        inputs.values().forEach(input -> input.watch(this::tellFaults));
    }

    private Facts project() {
        ProjectHead head = sheet.project().head();
        return new Facts()
                .fact(Texts.of("project.code"), head.project())
                .fact(Texts.of("project.name"), head.name())
                .fact(
                        Texts.of("project.investment"),
                        head.totalInvestment().signum() == 0
                                ? ""
                                : Texts.of(
                                        "project.investment.of",
                                        head.totalInvestment().toPlainString()))
                .fact(
                        FieldNames.of(FormColumn.SCJD.name()),
                        FieldNames.value("SCJD", sheet.stage().value()))
                .fact(FieldNames.of(FormColumn.QJDGCDM.name()), sheet.previous());
    }

    private Div section(String title, List<FormColumn> columns) {
        Div section = new Div();
        section.addClassName("part-fields");
        Map<String, String> blank = sheet.blank();
        for (FormColumn column : columns) {
            FieldInput input = new FieldInput(column.definition());
            String known = before.fields().getOrDefault(column.name(), blank.getOrDefault(column.name(), ""));
            if (!known.isEmpty()) {
                input.value(known);
            }
            if (column.filling() == FormColumn.Filling.REQUIRED) {
                input.required();
            }
            inputs.put(column, input);
            section.add(input.component());
        }
        fields.add(new H3(title), section);
        return section;
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Focusable<?> first() {
        return inputs.values().iterator().next().focusable();
    }

    @Override
    public Part part() {
        TreeMap<String, String> told = new TreeMap<>(before.fields());
        told.putAll(sheet.given());
        inputs.forEach((column, input) -> told.put(column.name(), input.value()));
        told.values().removeIf(String::isEmpty);
        return new Part(new TreeSet<>(buildings.getValue()), told);
    }

    @Override
    public List<String> missing() {
        return findings(Sheet::isMissing).stream()
                .map(finding -> FieldNames.of(finding.field()))
                .toList();
    }

    @Override
    public List<String> faults() {
        return FindingTexts.of(findings(finding -> finding.hard() && !Sheet.isMissing(finding)));
    }

    @Override
    public List<String> doubts() {
        return FindingTexts.of(findings(finding -> !finding.hard()));
    }

    private List<Finding> findings(Predicate<Finding> wanted) {
        return sheet.findings(columns()).stream().filter(wanted).toList();
    }

    /** The columns of the form, without what else is told of the part. */
    private Map<String, String> columns() {
        Map<String, String> columns = new TreeMap<>(sheet.given());
        inputs.forEach((column, input) -> columns.put(column.name(), input.value()));
        return columns;
    }

    /** Tells each fault at its field, too. */
    private void tellFaults() {
        List<Finding> findings = findings(finding -> finding.hard() && !Sheet.isMissing(finding));
        inputs.forEach((column, input) -> {
            Optional<String> fault = findings.stream()
                    .filter(finding -> finding.field().equals(column.name()))
                    .findFirst()
                    .map(FindingTexts::of);
            input.show(fault);
        });
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void offer(Collection<String> above) {
        buildings.offer(above);
    }

    @Override
    public void watch(Runnable changed) {
        inputs.values().forEach(input -> input.watch(changed));
        buildings.addValueChangeListener(change -> changed.run());
    }
}
