package cn.jianxiao.dashboard.project;

import cn.jianxiao.approval.event.FlowType;
import cn.jianxiao.approval.project.ProjectCase;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.dashboard.measure.Measuring;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Facts;
import cn.jianxiao.dashboard.page.FigureBar;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.warning.WarningCard;
import cn.jianxiao.dashboard.word.CodeLink;
import cn.jianxiao.dashboard.word.UsedTime;
import cn.jianxiao.registry.material.Materials;
import cn.jianxiao.sql.query.ProjectLine;
import cn.jianxiao.sql.query.TreeNode;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** 项目页 (CQ6, CQ7, NA10): the project's head, its codes as a diagram and as a table, its cases over time. */
@Route("projects/:code")
@PermitAll
final class ProjectPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient Measuring measuring;
    private final transient Materials materials;

    ProjectPage(Questions questions, Measuring measuring, Materials materials) {
        super(Texts.of("project.title"));
        this.questions = questions;
        this.measuring = measuring;
        this.materials = materials;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String code = event.getRouteParameters().get("code").orElse("");
        Dossier.of(code, questions).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Dossier dossier) {
        add(
                new PageHead(dossier.name())
                        .under(Texts.of("projects.title"), "projects")
                        .here(dossier.code())
                        .about(Texts.of("as.of.moment", Moments.minute(questions.now())))
                        .action(new Anchor(CodeLink.path(dossier.code()), Texts.of("project.codes.page"))),
                figures(dossier),
                new Card(Texts.of("project.head"), facts(dossier)),
                CodeTree.of(dossier));
        EarlyResults.of(materials.ofProject(dossier.code()), questions.today()).ifPresent(this::add);
        WarningCard.ofProject(dossier.code(), questions).ifPresent(this::add);
        if (dossier.cases().isEmpty()) {
            add(new Card(Texts.of("project.cases"), new Empty(Texts.of("cases.empty"), Texts.of("cases.empty.hint"))));
        } else {
            List<ProjectCase> cases = measuring.casesOf(dossier.code());
            ClockSettings settings = measuring.settings();
            new TimesCards(dossier, cases, settings).cards().forEach(this::add);
            ClosingCard.of(dossier, cases, settings.closing()).ifPresent(this::add);
            add(
                    CaseBars.of(dossier.cases(), questions.now()),
                    new Card(Texts.of("project.cases"), CaseTable.of(dossier)));
        }
    }

    private static FigureBar figures(Dossier dossier) {
        long codes = dossier.codes().stream().filter(node -> node.level() > 0).count();
        long merged = dossier.codes().stream()
                .filter(node -> node.parents().size() > 1)
                .count();
        int total = dossier.cases().size();
        return new FigureBar()
                .figure(
                        Texts.of("project.codes"),
                        Figures.count(codes),
                        Texts.of("project.codes.note", Figures.count(merged)))
                .figure(Texts.of("cases"), Figures.count(total), Texts.of("cases.open.note", dossier.open()))
                .figure(
                        Texts.of("cases.overdue"),
                        Figures.count(dossier.late()),
                        Figures.shareOf(dossier.late(), total),
                        dossier.late() > 0 ? "red" : "")
                .figure(Texts.of("project.usedSum"), usedSum(dossier), Texts.of("project.usedSum.note"));
    }

    private static String usedSum(Dossier dossier) {
        double used = dossier.codes().stream().mapToDouble(TreeNode::used).sum();
        String unit =
                dossier.cases().isEmpty() ? "" : dossier.cases().getFirst().unit();
        return UsedTime.amount(used, unit);
    }

    private static Facts facts(Dossier dossier) {
        Facts facts = new Facts().fact(Texts.of("project.code"), dossier.code());
        if (dossier.head().isEmpty()) {
            return facts.fact(Texts.of("project.name"), Texts.of("project.unregistered"));
        }
        ProjectLine head = dossier.head().get();
        return facts.fact(Texts.of("project.unifiedCode"), head.unifiedCode())
                .fact(Texts.of("project.owner"), head.owner())
                .fact(Texts.of("division"), DivisionNames.of(head.division()) + " " + head.division())
                .fact(Texts.of("project.category"), head.category())
                .fact(Texts.of("project.flow"), Texts.of("flow", FlowType.of(head.flowType())))
                .fact(Texts.of("project.appliedAt"), Moments.minute(head.appliedAt()))
                .fact(Texts.of("source"), head.source());
    }
}
