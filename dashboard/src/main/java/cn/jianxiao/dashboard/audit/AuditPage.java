package cn.jianxiao.dashboard.audit;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.security.Roles;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.audit.AuditBook;
import cn.jianxiao.registry.audit.AuditSettings;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** 审计日志页 (SH7): who did what, when and from where. */
@Route("audit")
@Menu(title = "audit.title", icon = "vaadin:clipboard-user")
@RolesAllowed(Roles.ADMINISTRATOR)
final class AuditPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AuditBook book;
    private final transient AuditSettings settings;
    private final transient Questions questions;
    private final transient CurrentUser user;
    private final transient Clock clock;

    AuditPage(AuditBook book, AuditSettings settings, Questions questions, CurrentUser user, Clock clock) {
        super(Texts.of("audit.title"));
        this.book = book;
        this.settings = settings;
        this.questions = questions;
        this.user = user;
        this.clock = clock;
        addClassName("grid-page");
    }

    /** What is done belongs to no district, so who sees some districts only sees nothing of it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageHead head = new PageHead(Texts.of("audit.title"));
        add(head);
        if (!user.account().seesEverything()) {
            add(new Empty(Texts.of("audit.bounded"), Texts.of("audit.bounded.hint")));
            return;
        }
        AuditFilter filter = new AuditFilter(Address.of(event), questions.today());
        long total = book.count(filter.search());
        head.about(Texts.of("audit.about", Figures.count(total), settings.kept().toDays()));
        add(filter.bar(), new ClassifiedCard(questions, filter));
        if (total == 0) {
            add(new Empty(Texts.of("audit.none"), Texts.of("empty.filter")));
            return;
        }
        head.action(new AuditExport(book, clock).links(filter));
        add(AuditGrid.of(book, filter.search(), total));
    }
}
