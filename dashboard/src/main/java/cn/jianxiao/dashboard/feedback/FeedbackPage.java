package cn.jianxiao.dashboard.feedback;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.PlaceFilters;
import cn.jianxiao.dashboard.page.Views;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 好差评与投诉页 (NA8): satisfaction and complaints with numerator and denominator, and the records behind them. */
@Route("feedback")
@Menu(title = "feedback.title", icon = "vaadin:comments-o")
@PermitAll
final class FeedbackPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient CurrentUser user;

    FeedbackPage(Questions questions, CurrentUser user) {
        super(Texts.of("feedback.title"));
        this.questions = questions;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Address address = Address.of(event);
        PlaceFilters filters = new PlaceFilters(address, questions.today(), user.scope());
        View view = address.choice("view", View.FIGURES);
        add(
                new PageHead(Texts.of("feedback.title")).about(Texts.of("feedback.about")),
                new Views(filters.kept("feedback"), "view", "feedback.view", view));
        add(
                switch (view) {
                    case FIGURES -> new FiguresView(questions, filters).content();
                    case RECORDS -> new RecordsView(questions, filters).content();
                });
    }
}
