package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.ClosingCheck;
import cn.jianxiao.approval.project.StageRule;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.warning.WarningRules;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.MatterLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** 时限表单: limits and milestones of the stages, the limit of the whole, and the matters that a project ends with. */
final class LimitsForm {

    private final ClockSettings present;
    private final List<StageEditor> stages;
    private final IntegerField whole;
    private final MatterField filing;
    private final MatterField archive;
    private final WarningsForm warnings;

    LimitsForm(ClockSettings present, Collection<MatterLine> known, boolean readOnly) {
        this.present = present;
        stages = Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.UNKNOWN)
                .map(stage -> new StageEditor(present.stage(stage), known, readOnly))
                .toList();
        whole = StageEditor.limit(present.projectLimitDays(), readOnly);
        whole.setLabel(Texts.of("stages.project"));
        whole.setHelperText(Texts.of("stages.project.means"));
        filing = closing(known, present.closing().filing(), readOnly, "stages.filing");
        archive = closing(known, present.closing().archive(), readOnly, "stages.archive");
        warnings = new WarningsForm(present.warnings(), readOnly);
    }

    private static MatterField closing(
            Collection<MatterLine> known, Collection<String> chosen, boolean readOnly, String key) {
        MatterField field = new MatterField(known, chosen, readOnly);
        field.setLabel(Texts.of(key));
        field.setHelperText(Texts.of(key + ".means"));
        return field;
    }

    List<Card> cards() {
        Div fields = new Div(whole, filing, archive);
        fields.addClassName("rule-form");
        List<Card> cards = new ArrayList<>();
        cards.add(new Card(
                        Texts.of("stages.card"),
                        new PlainTable<StageEditor>()
                                .text(Texts.of("stage"), StageEditor::name)
                                .component(Texts.of("stages.limit"), StageEditor::limit)
                                .component(Texts.of("stages.ends"), StageEditor::milestone)
                                .component(Texts.of("stages.matters"), StageEditor::matters)
                                .rows(stages))
                .about(Texts.of("stages.card.about")));
        cards.add(new Card(Texts.of("stages.whole"), fields));
        cards.addAll(warnings.cards());
        return cards;
    }

    boolean isChanged() {
        return settings().filter(present::equals).isEmpty();
    }

    /** The settings as drafted under the present version; empty while a limit is none. */
    Optional<ClockSettings> settings() {
        Integer days = whole.getValue();
        Optional<WarningRules> ways = warnings.rules();
        if (days == null || days < 0 || ways.isEmpty()) {
            return Optional.empty();
        }
        ClockSettings drafted = present;
        for (StageEditor editor : stages) {
            Optional<StageRule> rule = editor.rule();
            if (rule.isEmpty()) {
                return Optional.empty();
            }
            if (!rule.get().equals(present.stage(rule.get().stage()))) {
                drafted = drafted.with(rule.get());
            }
        }
        return Optional.of(new ClockSettings(
                present.version(),
                drafted.rule(),
                drafted.years(),
                drafted.stages(),
                days,
                new ClosingCheck(filing.getValue(), archive.getValue()),
                ways.get()));
    }
}
