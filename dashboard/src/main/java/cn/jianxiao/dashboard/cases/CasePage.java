package cn.jianxiao.dashboard.cases;

import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.code.Finding;
import cn.jianxiao.dashboard.feedback.FeedbackCard;
import cn.jianxiao.dashboard.measure.Measuring;
import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.page.CaseState;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Facts;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.review.ReviewCard;
import cn.jianxiao.dashboard.review.ReviewDesk;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.warning.WarningCard;
import cn.jianxiao.dashboard.word.UsedTime;
import cn.jianxiao.sql.query.CaseEventLine;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 办件页 (X3, X7): facts, the four times, the events over time, and why the figures are what they are. */
@Route("cases/:project/:case")
@PermitAll
final class CasePage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient Measuring measuring;
    private final transient ReviewDesk reviews;

    CasePage(Questions questions, Measuring measuring, ReviewDesk reviews) {
        super(Texts.of("case.title"));
        this.questions = questions;
        this.measuring = measuring;
        this.reviews = reviews;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String project = event.getRouteParameters().get("project").orElse("");
        String caseId = event.getRouteParameters().get("case").orElse("");
        CaseFile.of(project, caseId, questions, measuring)
                .ifPresentOrElse(
                        file -> show(project, caseId, file), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(String project, String caseId, CaseFile file) {
        CaseEventLine latest = file.latest();
        add(new PageHead(latest.matterName().isBlank() ? caseId : latest.matterName())
                .under(Texts.of("projects.title"), "projects")
                .under(project, CaseLink.project(project, "").getHref())
                .here(caseId)
                .about(Texts.of("as.of.moment", Moments.minute(questions.now()))));
        file.timeline()
                .ifPresentOrElse(
                        timeline -> show(project, latest, timeline),
                        () -> add(new Card(
                                Texts.of("case.facts"),
                                new Empty(Texts.of("case.voided"), Texts.of("case.voided.hint")))));
        if (file.isBackfilled()) {
            add(ReviewCard.of(reviews, project, caseId));
        }
        WarningCard.ofCase(project, caseId, questions).ifPresent(this::add);
        FeedbackCard.ofCase(project, caseId, questions).ifPresent(this::add);
        add(new Card(Texts.of("case.events"), EventTable.of(file.events())));
    }

    private void show(String project, CaseEventLine latest, CaseTimeline timeline) {
        add(
                new Card(Texts.of("case.facts"), facts(project, latest, timeline)),
                FourTimesCard.of(timeline),
                EventChart.of(timeline),
                WhyCard.of(timeline));
        if (!timeline.history().findings().isEmpty()) {
            add(new Card(
                    Texts.of("case.findings"),
                    new PlainTable<Finding>()
                            .text(
                                    Texts.of("finding.reason"),
                                    finding -> Texts.of(
                                            "finding." + finding.reason().code()))
                            .text(Texts.of("finding.field"), Finding::field)
                            .text(Texts.of("finding.value"), Finding::value)
                            .rows(timeline.history().findings())));
        }
    }

    private Facts facts(String project, CaseEventLine latest, CaseTimeline timeline) {
        String lamp = Address.small(timeline.lampAt(questions.now()));
        Facts facts = new Facts()
                .fact(Texts.of("status"), Texts.of("status", timeline.history().status()))
                .fact(
                        Texts.of("lamp"),
                        timeline.history().isOpen() ? new LampTag(lamp) : CaseState.judged(timeline.judgement()))
                .fact(Texts.of("usedOfLimit"), UsedTime.of(timeline))
                .fact(
                        Texts.of("acceptedAt"),
                        Moments.reported(timeline.history().accepted()))
                .fact(Texts.of("deadline"), Moments.minute(timeline.deadline()))
                .fact(Texts.of("endedAt"), Moments.reported(timeline.history().ended()))
                .fact(Texts.of("project.code"), CaseLink.project(project, ""))
                .fact(Texts.of("code"), latest.code())
                .fact(Texts.of("stage"), Texts.of("stage", Stage.of(latest.stage())))
                .fact(Texts.of("matter"), latest.matter())
                .fact(Texts.of("division"), DivisionNames.of(latest.division()))
                .fact(Texts.of("department"), latest.departmentName() + " " + latest.department())
                .fact(Texts.of("handler"), latest.handler())
                .fact(Texts.of("source"), latest.source())
                .fact(Texts.of("rule"), timeline.rule().label());
        return timeline.provisional() ? facts.fact(Texts.of("provisional"), Texts.of("provisional.hint")) : facts;
    }
}
