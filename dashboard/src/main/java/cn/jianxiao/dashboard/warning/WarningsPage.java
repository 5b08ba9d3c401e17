package cn.jianxiao.dashboard.warning;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.DivisionField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.WarningsTotal;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** 预警页 (NA10): what is nearly late or late; new warnings appear by themselves. */
@Route("warnings")
@Menu(title = "warnings.title", order = 5, icon = "vaadin:bell")
@PermitAll
final class WarningsPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient CurrentUser user;
    private final transient WarningNews news;
    private @Nullable Registration listening;
    private @Nullable Address address;

    WarningsPage(Questions questions, CurrentUser user, WarningNews news) {
        super(Texts.of("warnings.title"));
        this.questions = questions;
        this.user = user;
        this.news = news;
        addClassName("grid-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        show(address);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        listening = news.listen(() -> ui.access(() -> {
            if (address != null) {
                show(address);
            }
        }));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (listening != null) {
            listening.remove();
        }
    }

    private void show(Address address) {
        removeAll();
        StateChoice state = address.choice("state", StateChoice.RAISED);
        Arguments filter = Arguments.none()
                .with("state", Address.small(state))
                .with("level", Address.small(address.choice("level", LevelChoice.ANY)))
                .with("division", address.text("division"));
        long total = questions.one(WarningsTotal.QUERY, filter).total();
        add(
                new PageHead(Texts.of("warnings.title"))
                        .about(Texts.of("warnings.about", Figures.count(total), Moments.second(questions.now()))),
                filters(address),
                total == 0
                        ? new Empty(Texts.of("warnings.none"), Texts.of("warnings.none.hint"))
                        : WarningGrid.of(questions, filter, state));
    }

    private Div filters(Address address) {
        Div filters = new Div(
                new ChoiceField<>(
                        Texts.of("warning.state"),
                        "warning.state",
                        address.choice("state", StateChoice.RAISED),
                        chosen -> address.with("state", chosen).go()),
                new ChoiceField<>(
                        Texts.of("warning.level"),
                        "warning.level",
                        address.choice("level", LevelChoice.ANY),
                        chosen -> address.with("level", chosen).go()),
                new DivisionField(
                        user.scope(),
                        address.text("division"),
                        chosen -> address.with("division", chosen).go()));
        filters.addClassName("filters");
        return filters;
    }
}
