package cn.jianxiao.dashboard.intake;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.quarantine.QuarantineRules;
import cn.jianxiao.sql.query.AccountLine;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RejectionsByReason;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 接收台账页 (SH4): received = accepted + duplicate + rejected + waiting for each source, and hour by hour for the one that is
 * chosen.
 */
@Route("account")
@Menu(title = "intake.title", icon = "vaadin:inbox")
@PermitAll
final class IntakePage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient QuarantineRules rules;

    IntakePage(Questions questions, QuarantineRules rules) {
        super(Texts.of("intake.title"));
        this.questions = questions;
        this.rules = rules;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Address address = Address.of(event);
        List<AccountLine> sources = questions.ask(AccountLine.QUERY, Arguments.none());
        add(new PageHead(Texts.of("intake.title")).about(Texts.of("intake.about")));
        if (sources.isEmpty()) {
            add(new Card(
                    Texts.of("intake.sources"), new Empty(Texts.of("intake.empty"), Texts.of("intake.empty.hint"))));
            return;
        }
        add(new Card(Texts.of("intake.sources"), SourceTable.of(sources, orphans()))
                .about(Texts.of("intake.sources.about", rules.current().orphanDays())));
        add(new HoursCard(questions, address, sources).card());
    }

    /** How many records have waited too long, by their source. */
    private Map<String, Long> orphans() {
        Arguments waitingTooLong = Arguments.none()
                .with("disposition", "orphan")
                .with("orphan_days", rules.current().orphanDays());
        return questions.ask(RejectionsByReason.QUERY, waitingTooLong).stream()
                .collect(Collectors.groupingBy(
                        RejectionsByReason::source, Collectors.summingLong(RejectionsByReason::records)));
    }
}
