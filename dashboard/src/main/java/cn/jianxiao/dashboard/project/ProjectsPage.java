package cn.jianxiao.dashboard.project;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.page.DivisionField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.TextFilter;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.ProjectLine;
import cn.jianxiao.sql.query.ProjectsTotal;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.ToLongFunction;

/** 项目列表 (CQ7): read page by page from the store, however many there are. */
@Route("projects")
@Menu(title = "projects.title", icon = "vaadin:building")
@PermitAll
final class ProjectsPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient CurrentUser user;

    ProjectsPage(Questions questions, CurrentUser user) {
        super(Texts.of("projects.title"));
        this.questions = questions;
        this.user = user;
        addClassName("grid-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Address address = Address.of(event);
        Arguments filter = Arguments.none().with("text", address.text("q")).with("division", address.text("division"));
        long total = questions.one(ProjectsTotal.QUERY, filter).total();
        PageHead head =
                new PageHead(Texts.of("projects.title")).about(Texts.of("projects.about", Figures.count(total)));
        if (total > 0) {
            head.action(new ProjectExport(questions, filter, note(address)).links());
        }
        add(
                head,
                filters(address),
                total == 0 ? new Empty(Texts.of("projects.empty"), Texts.of("empty.filter")) : grid(filter));
    }

    private String note(Address address) {
        String division = address.text("division");
        String text = address.text("q");
        return Texts.of(
                "projects.note",
                Moments.minute(questions.now()),
                division.isEmpty() ? Texts.of("all") : DivisionNames.of(division),
                text.isEmpty() ? Moments.NONE : text);
    }

    private Div filters(Address address) {
        Div filters = new Div(
                new TextFilter(
                        Texts.of("search"),
                        Texts.of("search.projects"),
                        address.text("q"),
                        typed -> address.with("q", typed).go()),
                new DivisionField(
                        user.scope(),
                        address.text("division"),
                        chosen -> address.with("division", chosen).go()));
        filters.addClassName("filters");
        return filters;
    }

    private Grid<ProjectLine> grid(Arguments filter) {
        Grid<ProjectLine> grid = new Grid<>();
        grid.addComponentColumn(line -> CaseLink.project(line.project(), ""))
                .setHeader(Texts.of("project.code"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addColumn(ProjectLine::name)
                .setHeader(Texts.of("project.name"))
                .setFlexGrow(3)
                .setTooltipGenerator(ProjectLine::name);
        grid.addColumn(line -> DivisionNames.of(line.division()))
                .setHeader(Texts.of("division"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ProjectLine::owner).setHeader(Texts.of("project.owner")).setFlexGrow(2);
        grid.addColumn(ProjectLine::category)
                .setHeader(Texts.of("project.category"))
                .setFlexGrow(1);
        grid.addColumn(line -> Moments.day(line.appliedAt()))
                .setHeader(Texts.of("project.appliedAt"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        number(grid, "cases", ProjectLine::cases);
        number(grid, "cases.open", ProjectLine::open);
        number(grid, "cases.overdue", ProjectLine::overdue);
        grid.setItems(
                query -> questions
                        .ask(
                                ProjectLine.QUERY,
                                filter.with("limit", query.getLimit()).with("offset", query.getOffset()))
                        .stream(),
                query -> (int) questions.one(ProjectsTotal.QUERY, filter).total());
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", Texts.of("projects.title"));
        return grid;
    }

    private static void number(Grid<ProjectLine> grid, String title, ToLongFunction<ProjectLine> of) {
        grid.addColumn(line -> Figures.count(of.applyAsLong(line)))
                .setHeader(Texts.of(title))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4.5rem")
                .setFlexGrow(0);
    }
}
