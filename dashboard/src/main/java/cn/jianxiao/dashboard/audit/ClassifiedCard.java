package cn.jianxiao.dashboard.audit;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.IntakeReason;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RejectionLine;
import cn.jianxiao.sql.query.RejectionsTotal;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * 涉密记录拒收 (SH7): when and from which source; of the content nothing was kept. The account of the intake tells it, so it is
 * not written into the log once more.
 */
final class ClassifiedCard extends Div {

    private static final long serialVersionUID = 1L;

    private static final int NEWEST = 5;

    ClassifiedCard(Questions questions, AuditFilter filter) {
        Arguments classified = Arguments.none()
                .with("disposition", "rejected")
                .with("state", "any")
                .with("reason", IntakeReason.CLASSIFIED.code())
                .with("from", filter.from().toString())
                .with("to", filter.to().toString());
        long total = questions.one(RejectionsTotal.QUERY, classified).total();
        setVisible(total > 0);
        if (total == 0) {
            return;
        }
        List<RejectionLine> newest = questions.ask(
                RejectionLine.QUERY, classified.with("limit", NEWEST).with("offset", 0));
        String all = Address.to("quarantine")
                .with("state", "any")
                .with("reason", IntakeReason.CLASSIFIED.code())
                .with("from", filter.from().toString())
                .with("to", filter.to().toString())
                .href();
        add(new Card(
                        Texts.of("audit.classified"),
                        new PlainTable<RejectionLine>()
                                .moment(Texts.of("audit.time"), line -> Moments.second(line.receivedAt()))
                                .text(Texts.of("source"), RejectionLine::source)
                                .moment(Texts.of("audit.place"), RejectionLine::place)
                                .rows(newest))
                .about(Texts.of("audit.classified.about", Figures.count(total)))
                .more(Texts.of("audit.classified.all"), all));
    }
}
