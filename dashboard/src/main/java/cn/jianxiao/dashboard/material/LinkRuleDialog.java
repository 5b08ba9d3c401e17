package cn.jianxiao.dashboard.material;

import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.material.AttachLevel;
import cn.jianxiao.registry.material.LinkConfiguration;
import cn.jianxiao.registry.material.LinkRule;
import cn.jianxiao.registry.material.MaterialKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 关联配置: where the material of a kind of a matter attaches. */
final class LinkRuleDialog implements Deed {

    private static final int LONGEST = 64;

    private final LinkConfiguration links;
    private final CodeDesk desk;
    private final String title;
    private final boolean isNew;
    private final TextField matter = new TextField(Texts.of("links.matter"));
    private final ChoiceField<MaterialKind> kind;
    private final ChoiceField<AttachLevel> level;

    LinkRuleDialog(LinkConfiguration links, CodeDesk desk) {
        this(links, desk, new LinkRule("", MaterialKind.LICENCE, AttachLevel.LEVEL_1));
    }

    LinkRuleDialog(LinkConfiguration links, CodeDesk desk, LinkRule before) {
        this.links = links;
        this.desk = desk;
        isNew = before.matter().isEmpty();
        title = isNew ? Texts.of("links.add") : Texts.of("links.edit.title", before.matter());
        matter.setMaxLength(LONGEST);
        matter.setValue(before.matter());
        matter.setReadOnly(!isNew);
        matter.setRequiredIndicatorVisible(true);
        matter.setValueChangeMode(ValueChangeMode.LAZY);
        kind = new ChoiceField<>(Texts.of("material.kind"), "material.kind", before.kind(), chosen -> {});
        kind.setReadOnly(!isNew);
        level = new ChoiceField<>(Texts.of("links.level"), "links.level", before.level(), chosen -> {});
    }

    void open(Runnable afterwards) {
        Div fields = new Div(matter, kind, level);
        fields.addClassName("part-fields");
        new ActionDialog(title, Texts.of("save"), this, afterwards)
                .content(isNew ? matter : level, fields)
                .watch(matter, kind, level)
                .open();
    }

    private LinkRule rule() {
        return new LinkRule(matter.getValue().strip(), kind.getValue(), level.getValue());
    }

    @Override
    public Foresight foresee() {
        LinkRule rule = rule();
        if (rule.matter().isEmpty()) {
            return Foresight.open(Texts.of("links.open"));
        }
        Optional<AttachLevel> present = links.level(rule.matter(), rule.kind());
        if (present.filter(rule.level()::equals).isPresent()) {
            return Foresight.open(Texts.of("act.nothing"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.of(
                "links.consequence",
                rule.matter(),
                Texts.of("material.kind", rule.kind()),
                Texts.of("links.level", rule.level())));
        present.ifPresent(before -> sentences.add(Texts.of("links.replaces", Texts.of("links.level", before))));
        return Foresight.possible(sentences);
    }

    @Override
    public Foresight perform() {
        Foresight ahead = foresee();
        if (ahead.isPossible()) {
            links.set(rule(), desk.ruling());
        }
        return ahead;
    }
}
