package cn.jianxiao.dashboard.project;

import cn.jianxiao.approval.project.ClosingCheck;
import cn.jianxiao.approval.project.ClosingCheck.Kind;
import cn.jianxiao.approval.project.CodeTree;
import cn.jianxiao.approval.project.ProjectCase;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.TreeNode;
import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 结项检查 (SC6): what each engineering code of a project lacks before the project may end. */
final class ClosingCard {

    private record Line(String code, String name, Set<Kind> missing) {}

    private final Dossier dossier;
    private final Set<Kind> asked;

    private ClosingCard(Dossier dossier, Set<Kind> asked) {
        this.dossier = dossier;
        this.asked = asked;
    }

    /** Nothing where the settings name no matter that a project would have to end with. */
    static Optional<Card> of(Dossier dossier, Collection<ProjectCase> cases, ClosingCheck check) {
        Set<Kind> asked = EnumSet.noneOf(Kind.class);
        if (!check.filing().isEmpty()) {
            asked.add(Kind.FILING);
        }
        if (!check.archive().isEmpty()) {
            asked.add(Kind.ARCHIVE);
        }
        return asked.isEmpty() ? Optional.empty() : Optional.of(new ClosingCard(dossier, asked).card(cases, check));
    }

    private Card card(Collection<ProjectCase> cases, ClosingCheck check) {
        CodeTree tree = new CodeTree(
                dossier.codes().stream().collect(Collectors.toMap(TreeNode::code, TreeNode::parents, (a, b) -> a)));
        List<TreeNode> parts = engineeringCodes();
        List<ClosingCheck.Missing> missing = check
                .of(parts.stream().map(TreeNode::code).toList(), tree, cases)
                .stream()
                .filter(each -> asked.contains(each.kind()))
                .toList();
        List<Line> lines = parts.stream().map(part -> line(part, missing)).toList();
        long lacking = lines.stream().filter(line -> !line.missing().isEmpty()).count();
        Card card = new Card(Texts.of("closing")).about(Texts.of("closing.about"));
        if (lacking == 0) {
            card.add(new Empty(Texts.of("closing.ready"), Texts.of("closing.ready.hint")));
            return card;
        }
        card.more(new LampTag("yellow", Texts.of("closing.missing.count", lacking)));
        card.add(new PlainTable<Line>()
                .moment(Texts.of("code"), line -> dossier.nameOf(line.code()))
                .text(Texts.of("code.name"), Line::name)
                .component(Texts.of("closing.filing"), line -> state(line, Kind.FILING))
                .component(Texts.of("closing.archive"), line -> state(line, Kind.ARCHIVE))
                .rows(lines));
        return card;
    }

    private Line line(TreeNode part, Collection<ClosingCheck.Missing> missing) {
        Set<Kind> lacks = missing.stream()
                .filter(each -> each.code().equals(part.code()))
                .map(ClosingCheck.Missing::kind)
                .collect(Collectors.toSet());
        return new Line(part.code(), dossier.shortName(part), lacks);
    }

    /** Codes in use that nothing in use was split from; the project itself where it was never split. */
    private List<TreeNode> engineeringCodes() {
        List<TreeNode> used = dossier.codes().stream().filter(TreeNode::active).toList();
        Set<String> above = new HashSet<>();
        used.forEach(code -> above.addAll(code.parents()));
        return used.stream()
                .filter(code -> code.level() >= 0 && !above.contains(code.code()))
                .toList();
    }

    private Component state(Line line, Kind kind) {
        if (!asked.contains(kind)) {
            return new LampTag("none", Texts.of("closing.unchecked"));
        }
        return line.missing().contains(kind)
                ? new LampTag("yellow", Texts.of("closing.missing"))
                : new LampTag("green", Texts.of("closing.done"));
    }
}
