package cn.jianxiao.dashboard.review;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.DivisionField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.report.ListExport;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.review.Review;
import cn.jianxiao.reports.sheet.CellKind;
import cn.jianxiao.reports.sheet.Column;
import cn.jianxiao.sql.query.Scope;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 补录审核 (SC4): all back-filled cases, whenever they were entered, by what was said of them; those that wait at first.
 *
 * @param refresh called when a case was reviewed
 */
public record ReviewView(ReviewDesk desk, Address address, Scope scope, Runnable refresh) {

    public List<Component> content() {
        ReviewChoice choice = address.choice("review", ReviewChoice.WAITING);
        List<ReviewLine> all = desk.lines(address.text("division"));
        List<ReviewLine> lines = all.stream().filter(line -> line.is(choice)).toList();
        long waiting =
                all.stream().filter(line -> line.is(ReviewChoice.WAITING)).count();
        Card card = new Card(
                        Texts.of("review.list"),
                        lines.isEmpty() ? new Empty(Texts.of("review.none"), Texts.of("empty.filter")) : grid(lines))
                .about(Texts.of("review.about", Figures.count(waiting), Figures.count(all.size())));
        return List.of(
                bar(choice), lines.isEmpty() ? card : card.more(export(lines).links()));
    }

    private Div bar(ReviewChoice choice) {
        Div bar = new Div(
                new ChoiceField<>(
                        Texts.of("review.state"),
                        "review.state",
                        choice,
                        chosen -> address.with("review", chosen).go()),
                new DivisionField(
                        scope,
                        address.text("division"),
                        chosen -> address.with("division", chosen).go()));
        bar.addClassName("filters");
        return bar;
    }

    private Grid<ReviewLine> grid(List<ReviewLine> lines) {
        Grid<ReviewLine> grid = new Grid<>();
        grid.addComponentColumn(line -> ReviewWords.state(line.state()))
                .setHeader(Texts.of("review.state"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> CaseLink.of(
                        line.found().project(),
                        line.found().caseId(),
                        line.found().matterName()))
                .setHeader(Texts.of("matter"))
                .setFlexGrow(2)
                .setTooltipGenerator(line -> line.found().caseId());
        column(grid, "division", line -> DivisionNames.of(line.found().division()));
        column(grid, "department", line -> line.found().departmentName());
        column(grid, "handler", line -> line.found().handler());
        column(grid, "source", line -> line.found().source());
        column(grid, "review.last", line -> Moments.minute(line.found().fromAt()));
        column(grid, "quality.entered", line -> Moments.minute(line.found().enteredTo()));
        column(grid, "review.said", ReviewView::said);
        if (desk.mayReview()) {
            grid.addComponentColumn(this::reviewing)
                    .setHeader(Texts.of("actions"))
                    .setWidth("5.5rem")
                    .setFlexGrow(0);
        }
        grid.setItems(lines);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setHeight("32rem");
        grid.getElement().setAttribute("aria-label", Texts.of("review.list"));
        return grid;
    }

    private Component reviewing(ReviewLine line) {
        Button button = new Button(
                Texts.of("review.do"), click -> new ReviewDialog(desk, ReviewLine.about(line.found())).open(refresh));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(Texts.of("actions.of", line.found().caseId()));
        return button;
    }

    /** Who said when what; empty while it waits. */
    private static String said(ReviewLine line) {
        return line.review().map(ReviewView::said).orElse("");
    }

    private static String said(Review review) {
        return Texts.of(
                "review.said.of",
                review.stamp().by().account(),
                Moments.minute(review.stamp().at()),
                review.reason());
    }

    private static ListExport<ReviewLine> export(List<ReviewLine> lines) {
        return ListExport.of(
                Texts.of("review.list"),
                Texts.of("review.card.about"),
                List.of(
                        text("review.state", 12, line -> Texts.of("review.state", line.state())),
                        text("project.code", 28, line -> line.found().project()),
                        text("case.id", 28, line -> line.found().caseId()),
                        text("matter", 28, line -> line.found().matterName()),
                        text(
                                "division",
                                14,
                                line -> DivisionNames.of(line.found().division())),
                        text("department", 24, line -> line.found().departmentName()),
                        text("source", 16, line -> line.found().source()),
                        text(
                                "review.last",
                                18,
                                line -> Moments.minute(line.found().fromAt())),
                        text(
                                "quality.entered",
                                18,
                                line -> Moments.minute(line.found().enteredTo())),
                        text("review.said", 50, ReviewView::said)),
                () -> lines);
    }

    private static Column<ReviewLine> text(String key, int width, Function<ReviewLine, @Nullable Object> value) {
        return new Column<>(Texts.of(key), CellKind.TEXT, width, value);
    }

    private static void column(Grid<ReviewLine> grid, String title, ValueProvider<ReviewLine, String> cell) {
        grid.addColumn(cell).setHeader(Texts.of(title)).setFlexGrow(1).setTooltipGenerator(cell::apply);
    }
}
