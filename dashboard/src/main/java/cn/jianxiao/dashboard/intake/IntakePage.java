package cn.jianxiao.dashboard.intake;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.TextFilter;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.AccountLine;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RejectionsTotal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** 接收台账页: received = accepted + duplicate + rejected + waiting for each source, and what was rejected and why. */
@Route("account")
@Menu(title = "intake.title", order = 6, icon = "vaadin:inbox")
@PermitAll
final class IntakePage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;

    IntakePage(Questions questions) {
        super(Texts.of("intake.title"));
        this.questions = questions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Address address = Address.of(event);
        List<AccountLine> sources = questions.ask(AccountLine.QUERY, Arguments.none());
        add(new PageHead(Texts.of("intake.title")).about(Texts.of("intake.about")));
        add(
                sources.isEmpty()
                        ? new Card(
                                Texts.of("intake.sources"),
                                new Empty(Texts.of("intake.empty"), Texts.of("intake.empty.hint")))
                        : new Card(Texts.of("intake.sources"), SourceTable.of(sources)));
        add(rejections(address));
    }

    private Card rejections(Address address) {
        Arguments filter =
                Arguments.none().with("source", address.text("source")).with("reason", address.text("reason"));
        long total = questions.one(RejectionsTotal.QUERY, filter).total();
        Div filters = new Div(
                new TextFilter(
                        Texts.of("source"),
                        "",
                        address.text("source"),
                        typed -> address.with("source", typed).go()),
                new TextFilter(
                        Texts.of("finding.reason"),
                        "",
                        address.text("reason"),
                        typed -> address.with("reason", typed).go()));
        filters.addClassName("filters");
        return new Card(
                        Texts.of("intake.rejections"),
                        filters,
                        total == 0
                                ? new Empty(Texts.of("intake.rejections.none"), Texts.of("empty.filter"))
                                : RejectionGrid.of(questions, filter))
                .about(Texts.of("intake.rejections.total", Figures.count(total)));
    }
}
