package cn.jianxiao.dashboard.cases;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.DivisionField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.KindChoice;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.TextFilter;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CasesTotal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 办件列表 (X3): the cases behind every figure; figures link here with their filter in the address. */
@Route("cases")
@Menu(title = "cases.title", icon = "vaadin:records")
@PermitAll
final class CasesPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient CurrentUser user;

    CasesPage(Questions questions, CurrentUser user) {
        super(Texts.of("cases.title"));
        this.questions = questions;
        this.user = user;
        addClassName("grid-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Address address = Address.of(event);
        Arguments filter = filter(address);
        long total = questions.one(CasesTotal.QUERY, filter).total();
        add(
                new PageHead(Texts.of("cases.title"))
                        .about(Texts.of("cases.about", Figures.count(total), Moments.minute(questions.now()))),
                filters(address),
                total == 0
                        ? new Empty(Texts.of("cases.empty"), Texts.of("empty.filter"))
                        : CaseGrid.of(questions, filter, address.choice("sort", SortChoice.ACCEPTED)));
    }

    private static Arguments filter(Address address) {
        return Arguments.none()
                .with("text", address.text("q"))
                .with("division", address.text("division"))
                .with("department", address.text("department"))
                .with("kind", address.choice("kind", KindChoice.ANY).code())
                .with("lamp", Address.small(address.choice("lamp", LampChoice.ANY)))
                .with("status", Address.small(address.choice("status", StatusChoice.ANY)))
                .with(
                        "judgement",
                        address.choice("judgement", JudgementChoice.ANY).asked())
                .with("from", EndDays.from(address))
                .with("to", EndDays.to(address));
    }

    private Div filters(Address address) {
        Div filters = new Div(
                new TextFilter(
                        Texts.of("search"),
                        Texts.of("search.cases"),
                        address.text("q"),
                        typed -> address.with("q", typed).go()),
                new DivisionField(
                        user.scope(),
                        address.text("division"),
                        chosen -> address.with("division", chosen).go()),
                new TextFilter(
                        Texts.of("department.code"),
                        "",
                        address.text("department"),
                        typed -> address.with("department", typed).go()),
                KindChoice.field(
                        address.choice("kind", KindChoice.ANY),
                        chosen -> address.with("kind", chosen).go()),
                new ChoiceField<>(
                        Texts.of("status"),
                        "cases.status",
                        address.choice("status", StatusChoice.ANY),
                        chosen -> address.with("status", chosen).go()),
                new ChoiceField<>(
                        Texts.of("judgement"),
                        "cases.judgement",
                        address.choice("judgement", JudgementChoice.ANY),
                        chosen -> address.with("judgement", chosen).go()),
                new ChoiceField<>(
                        Texts.of("lamp"),
                        "cases.lamp",
                        address.choice("lamp", LampChoice.ANY),
                        chosen -> address.with("lamp", chosen).go()),
                new ChoiceField<>(
                        Texts.of("sort"),
                        "cases.sort",
                        address.choice("sort", SortChoice.ACCEPTED),
                        chosen -> address.with("sort", chosen).go()));
        EndDays.of(address).ifPresent(filters::add);
        filters.addClassName("filters");
        return filters;
    }
}
