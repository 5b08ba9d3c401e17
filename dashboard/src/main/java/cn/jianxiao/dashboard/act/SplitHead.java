package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitRequest;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.StageNames;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** 拆分阶段和项目阶段: what is asked once for all codes that are split off together. */
final class SplitHead extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Subject subject;
    private final CodeNode parent;
    private final Select<SplitRules.Way> way = new Select<>();
    private final Select<Phase> phase = new Select<>();

    /** @param parent a code that can be split */
    SplitHead(Subject subject, CodeNode parent) {
        this.subject = subject;
        this.parent = parent;
        addClassName("part-fields");
        List<SplitRules.Way> ways = subject.rules().ways(subject.graph(), parent);
        way.setLabel(Texts.of("act.split.stage"));
        way.setItemLabelGenerator(
                each -> StageNames.of(each.stage().name()) + " · " + each.rule().title());
        way.setItems(ways);
        way.setValue(ways.getFirst());
        way.setReadOnly(ways.size() == 1);
        phase.setLabel(Texts.of("act.split.phase"));
        phase.setItems(Phase.values());
        phase.setItemLabelGenerator(each -> Texts.of("phase", each));
        phase.setValue(SplitDialog.usualPhase(ways.getFirst().stage().name()));
        way.addValueChangeListener(change ->
                phase.setValue(SplitDialog.usualPhase(change.getValue().stage().name())));
        add(way, phase);
    }

    /** Calls back whenever one of the two changes. */
    void changed(Runnable changed) {
        way.addValueChangeListener(change -> changed.run());
        phase.addValueChangeListener(change -> changed.run());
    }

    SplitRules.Way way() {
        return way.getValue();
    }

    SplitRequest request(List<Part> parts) {
        return new SplitRequest(
                parent.value(),
                way().rule(),
                way().stage().name(),
                parts,
                phase.getValue(),
                subject.rules().policy(way().rule()));
    }
}
