package cn.jianxiao.dashboard.warning;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.FigureBar;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.WarningCount;
import cn.jianxiao.sql.query.WarningLine;
import cn.jianxiao.sql.query.WarningsTotal;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/**
 * 预警页 (NA10): what is nearly late or late, of every kind. News appears by itself, in place: filters keep the focus and
 * the list its row.
 */
@Route("warnings")
@Menu(title = "warnings.title", icon = "vaadin:bell")
@PermitAll
final class WarningsPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient CurrentUser user;
    private final transient WarningNews news;
    private @Nullable Registration listening;
    private transient @Nullable Shown shown;

    /** What is on the page now. */
    private record Shown(Arguments filter, StateChoice state, PageHead head, FigureBar counters, Component list) {}

    WarningsPage(Questions questions, CurrentUser user, WarningNews news) {
        super(Texts.of("warnings.title"));
        this.questions = questions;
        this.user = user;
        this.news = news;
        addClassName("grid-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Address address = Address.of(event);
        Arguments filter = WarningFilters.chosen(address);
        StateChoice state = WarningFilters.state(address);
        long total = total(filter);
        Shown first = new Shown(filter, state, head(total), counters(filter), list(filter, state, total));
        add(first.head(), first.counters(), WarningFilters.of(address, user.scope()), first.list());
        shown = first;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        listening = news.listen(() -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (listening != null) {
            listening.remove();
        }
    }

    private void refresh() {
        Shown before = shown;
        if (before == null) {
            return;
        }
        long total = total(before.filter());
        PageHead head = head(total);
        FigureBar counters = counters(before.filter());
        replace(before.head(), head);
        replace(before.counters(), counters);
        Component list = before.list();
        if (total > 0 && list instanceof Grid<?> grid) {
            grid.getDataProvider().refreshAll();
        } else {
            list = list(before.filter(), before.state(), total);
            replace(before.list(), list);
        }
        shown = new Shown(before.filter(), before.state(), head, counters, list);
    }

    private long total(Arguments filter) {
        return questions.one(WarningsTotal.QUERY, filter).total();
    }

    private PageHead head(long total) {
        return new PageHead(Texts.of("warnings.title"))
                .about(Texts.of("warnings.about", Figures.count(total), Moments.second(questions.now())));
    }

    /** Of what stands, whatever state the list shows. */
    private FigureBar counters(Arguments filter) {
        return WarningCounters.of(questions.ask(WarningCount.QUERY, filter.with("state", "standing")));
    }

    private Component list(Arguments filter, StateChoice state, long total) {
        if (total == 0) {
            return new Empty(Texts.of("warnings.none"), Texts.of("warnings.none.hint"));
        }
        Grid<WarningLine> grid = WarningGrid.of(questions, filter, state);
        return grid;
    }
}
