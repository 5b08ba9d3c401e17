package cn.jianxiao.dashboard.code;

import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.DivisionField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.TextFilter;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.code.CodeSearch;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 代码查询 (CQ7, SH3): every code, found by any part of it, its project, its owner or a department's own code for it. */
@Route("codes")
@Menu(title = "codes.title", icon = "vaadin:barcode")
@PermitAll
final class CodesPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CodeDesk desk;
    private final transient CurrentUser user;

    CodesPage(CodeDesk desk, CurrentUser user) {
        super(Texts.of("codes.title"));
        this.desk = desk;
        this.user = user;
        addClassName("grid-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Address address = Address.of(event);
        CodeSearch search = search(address);
        long total = desk.count(search);
        add(
                new PageHead(Texts.of("codes.title")).about(Texts.of("codes.about", Figures.count(total))),
                filters(address),
                total == 0
                        ? new Empty(Texts.of("codes.empty"), Texts.of("codes.empty.hint"))
                        : CodeGrid.of(desk, search, total));
    }

    private static CodeSearch search(Address address) {
        CodeSearch search = CodeSearch.ALL.text(address.text("q")).division(address.text("division"));
        search = switch (address.choice("status", StatusChoice.ANY)) {
            case ANY -> search;
            case ACTIVE -> search.status(CodeStatus.ACTIVE);
            case CANCELLED -> search.status(CodeStatus.CANCELLED);
            case RECYCLED -> search.status(CodeStatus.RECYCLED);
        };
        return switch (address.choice("level", LevelChoice.ANY)) {
            case ANY -> search;
            case TOP -> search.level(0);
            case FIRST -> search.level(1);
            case SECOND -> search.level(2);
        };
    }

    private Div filters(Address address) {
        Div filters = new Div(
                new TextFilter(
                        Texts.of("search"),
                        Texts.of("search.codes"),
                        address.text("q"),
                        typed -> address.with("q", typed).go()),
                new ChoiceField<>(
                        Texts.of("code.status"),
                        "codes.status",
                        address.choice("status", StatusChoice.ANY),
                        chosen -> address.with("status", chosen).go()),
                new ChoiceField<>(
                        Texts.of("code.level"),
                        "codes.level",
                        address.choice("level", LevelChoice.ANY),
                        chosen -> address.with("level", chosen).go()),
                new DivisionField(
                        user.scope(),
                        address.text("division"),
                        chosen -> address.with("division", chosen).go()));
        filters.addClassNames("filters", "wide-search");
        return filters;
    }
}
