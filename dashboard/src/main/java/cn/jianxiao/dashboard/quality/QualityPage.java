package cn.jianxiao.dashboard.quality;

import cn.jianxiao.approval.quality.QualityThresholds;
import cn.jianxiao.approval.quality.Suspicion;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.Views;
import cn.jianxiao.dashboard.review.ReviewDesk;
import cn.jianxiao.dashboard.review.ReviewView;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** 数据质量页 (SH2, SH4, SH6, SC4): figures, the records behind them, suspicions with their evidence, and the daily digest. */
@Route("quality")
@Menu(title = "quality.title", icon = "vaadin:check-square-o")
@PermitAll
final class QualityPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient CurrentUser user;
    private final transient QualityThresholds thresholds;
    private final transient ReviewDesk reviews;

    QualityPage(Questions questions, CurrentUser user, QualityThresholds thresholds, ReviewDesk reviews) {
        super(Texts.of("quality.title"));
        this.questions = questions;
        this.user = user;
        this.thresholds = thresholds;
        this.reviews = reviews;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Address.of(event));
    }

    private void show(Address address) {
        removeAll();
        View view = address.choice("view", View.FIGURES);
        add(
                new PageHead(Texts.of("quality.title")).about(Texts.of("quality.about")),
                new Views(QualityFilter.kept(address), "view", "quality.view", view));
        add(content(view, new QualityFilter(address, questions, user), () -> show(address)));
    }

    private List<Component> content(View view, QualityFilter filter, Runnable refresh) {
        return switch (view) {
            case FIGURES -> new FiguresView(questions, filter, thresholds).content();
            case OFFENCES -> new OffencesView(questions, filter).content();
            case OFF_SYSTEM -> new SuspicionsView(questions, filter, thresholds, Suspicion.Group.OFF_SYSTEM).content();
            case BACK_FILL -> new SuspicionsView(questions, filter, thresholds, Suspicion.Group.BACK_FILL).content();
            case REVIEW -> new ReviewView(reviews, filter.address(), user.scope(), refresh).content();
            case ACCESS -> new AccessView(questions, filter).content();
            case COMPARISON -> new ComparisonView(questions).content();
            case DIGEST -> new DigestView(questions, filter).content();
        };
    }
}
