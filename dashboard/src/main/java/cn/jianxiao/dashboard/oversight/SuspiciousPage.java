package cn.jianxiao.dashboard.oversight;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.Suspicion;
import cn.jianxiao.code.graph.SuspiciousSplits;
import cn.jianxiao.dashboard.act.CodeActions;
import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.CodeLink;
import cn.jianxiao.registry.code.PartName;
import cn.jianxiao.registry.code.ProjectHead;
import cn.jianxiao.registry.code.RegisteredProject;
import cn.jianxiao.registry.code.SuspectedSplit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 疑似违规拆分页 (GD9): each suspicion with its evidence; the managing department cancels what breaks the rule. */
@Route("suspicious-splits")
@Menu(title = "suspicious.title", icon = "vaadin:search")
@PermitAll
final class SuspiciousPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int MOST_CARDS = 50;

    private final transient CodeDesk desk;
    private final transient CodeActions actions;

    SuspiciousPage(CodeDesk desk, CodeActions actions) {
        super(Texts.of("suspicious.title"));
        this.desk = desk;
        this.actions = actions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<SuspectedSplit> suspected = desk.suspicious();
        add(new PageHead(Texts.of("suspicious.title"))
                .about(Texts.of(
                        "suspicious.about",
                        suspected.size(),
                        SuspiciousSplits.DEFAULT.codesOfOneDay(),
                        SuspiciousSplits.DEFAULT.singleBuildings())));
        if (suspected.isEmpty()) {
            add(new Empty(Texts.of("suspicious.empty"), Texts.of("suspicious.empty.hint")));
        }
        Map<String, List<SuspectedSplit>> byParent = suspected.stream()
                .collect(Collectors.groupingBy(
                        each -> each.suspicion().parent(), LinkedHashMap::new, Collectors.toList()));
        byParent.values().stream().limit(MOST_CARDS).forEach(each -> add(card(each)));
        if (byParent.size() > MOST_CARDS) {
            add(new Paragraph(Texts.of("suspicious.more", byParent.size() - MOST_CARDS)));
        }
    }

    /** All that is suspicious below one code, with the codes it is about. */
    private Card card(List<SuspectedSplit> suspected) {
        ProjectHead head = suspected.getFirst().project();
        String parent = suspected.getFirst().suspicion().parent();
        Optional<RegisteredProject> project = desk.find(head.project());
        Card card = new Card(head.name().isBlank() ? head.project() : head.name())
                .about(DivisionNames.of(head.division()) + " · " + head.owner())
                .more(CodeLink.of(parent));
        Set<String> codes = new LinkedHashSet<>();
        for (SuspectedSplit each : suspected) {
            codes.addAll(each.suspicion().codes());
            Paragraph evidence = new Paragraph(
                    evidence(each.suspicion(), nodes(project, each.suspicion().codes())));
            evidence.addClassName("evidence");
            card.add(evidence);
        }
        card.add(table(project, nodes(project, codes)));
        return card;
    }

    private static List<CodeNode> nodes(Optional<RegisteredProject> project, Collection<String> codes) {
        return project.stream()
                .flatMap(known -> codes.stream().flatMap(code -> known.graph().node(code).stream()))
                .toList();
    }

    private static String evidence(Suspicion suspicion, List<CodeNode> codes) {
        return switch (suspicion.kind()) {
            case ONE_DAY_RUN ->
                Texts.of(
                        "suspicious.ONE_DAY_RUN",
                        suspicion.parent(),
                        codes.stream()
                                .findFirst()
                                .map(code -> Moments.day(code.entered().at()))
                                .orElse(Moments.NONE),
                        suspicion.codes().size());
            case SINGLE_BUILDINGS ->
                Texts.of(
                        "suspicious.SINGLE_BUILDINGS",
                        suspicion.parent(),
                        suspicion.codes().size());
        };
    }

    private PlainTable<CodeNode> table(Optional<RegisteredProject> project, List<CodeNode> codes) {
        PlainTable<CodeNode> table = new PlainTable<CodeNode>()
                .component(Texts.of("code"), SuspiciousPage::code)
                .text(Texts.of("code.part.name"), node -> PartName.of(node.part()))
                .text(
                        Texts.of("code.buildings"),
                        node -> String.join(Texts.of("list.comma"), node.part().buildings()))
                .moment(
                        Texts.of("code.entered"),
                        node -> Moments.minute(node.entered().at()))
                .text(Texts.of("history.by"), node -> node.entered().by().account());
        if (desk.mayOversee()) {
            table.component(Texts.of("actions"), node -> cancelling(project, node));
        }
        return table.rows(codes);
    }

    private static Component code(CodeNode node) {
        Span cell = new Span(CodeLink.of(node.value()));
        if (node.merged()) {
            cell.add(Tag.accent(Texts.of("merged")));
        }
        return cell;
    }

    private Component cancelling(Optional<RegisteredProject> project, CodeNode node) {
        return project.map(known -> actions.cancelling(known, node, this::show)).orElseGet(Span::new);
    }
}
