package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.ingest.step.RecordKind;
import cn.jianxiao.ingest.step.Verdict;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.audit.AuditDeed;
import cn.jianxiao.registry.audit.AuditEntry;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLog;
import cn.jianxiao.registry.quarantine.FollowUp;
import cn.jianxiao.registry.quarantine.QuarantineBook;
import cn.jianxiao.registry.quarantine.QuarantineRules;
import cn.jianxiao.registry.quarantine.QuarantineSettings;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RejectionLine;
import cn.jianxiao.sql.query.RejectionsByReason;
import cn.jianxiao.sql.query.RejectionsTotal;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * 隔离区窗口: the quarantine within the reach of the current user and under the user's name. What lies outside is as if it
 * were not there; who may only read is refused with an {@link AccessDeniedException}.
 */
@Component
final class QuarantineDesk {

    private static final Logger LOG = LoggerFactory.getLogger(QuarantineDesk.class);

    private final Questions questions;
    private final QuarantineBook book;
    private final QuarantineRules rules;
    private final Intake intake;
    private final FollowUpRelay relay;
    private final AuditLog log;
    private final CurrentUser user;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("quarantine").factory());

    QuarantineDesk(
            Questions questions,
            QuarantineBook book,
            QuarantineRules rules,
            Intake intake,
            FollowUpRelay relay,
            AuditLog log,
            CurrentUser user,
            Clock clock) {
        this.questions = questions;
        this.book = book;
        this.rules = rules;
        this.intake = intake;
        this.relay = relay;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** Whether the current user may correct records and set them aside. */
    boolean mayAct() {
        return switch (user.account().role()) {
            case ADMINISTRATOR, SUPERVISOR -> true;
            case DISTRICT_LEADER, STAFF -> false;
        };
    }

    /** Whether the current user may change the settings. */
    boolean maySet() {
        return switch (user.account().role()) {
            case ADMINISTRATOR -> true;
            case SUPERVISOR, DISTRICT_LEADER, STAFF -> false;
        };
    }

    QuarantineRules rules() {
        return rules;
    }

    long count(Arguments filter) {
        return questions.one(RejectionsTotal.QUERY, complete(filter)).total();
    }

    List<RejectionLine> lines(Arguments filter, int from, int most) {
        return questions.ask(
                RejectionLine.QUERY, complete(filter).with("offset", from).with("limit", most));
    }

    List<RejectionsByReason> byReason(Arguments filter) {
        return questions.ask(RejectionsByReason.QUERY, complete(filter));
    }

    /** Notes that the current user has the text of a record before the eyes (SH7). */
    void lookedAt(RejectionLine line) {
        log.note(AuditEntry.of(
                AuditKind.RAW_RECORD,
                AuditDeed.LOOKED_AT,
                stamp(),
                line.place(),
                line.source() + ' ' + line.recordId()));
    }

    /** What was done about a record in reach, the newest first. */
    List<FollowUp> history(RejectionLine line) {
        return book.history(Follow.place(line));
    }

    /** What the intake would say of a text now. */
    Verdict check(RecordKind kind, String text) {
        return check(kind, List.of(text)).getFirst();
    }

    /** What the intake would say of texts now, each. */
    List<Verdict> check(RecordKind kind, List<String> texts) {
        acting();
        return intake.check(kind, texts.iterator());
    }

    /** Something that is done now by the current user, also after the request has ended. */
    Follow follow() {
        return new Follow(questions.inBackground(), book, intake, relay, acting(), rules.current());
    }

    /**
     * Does something in the background, in the current user's name and reach.
     *
     * @param done hears what came of it, from another thread
     * @param failed hears that it broke off; what was done until then stays
     */
    void inBackground(Function<Follow, Outcome> deed, Consumer<Outcome> done, Consumer<RuntimeException> failed) {
        Follow follow = follow();
        worker.execute(() -> {
            try {
                done.accept(deed.apply(follow));
            } catch (RuntimeException why) {
                LOG.warn("Corrections broke off", why);
                failed.accept(why);
            }
        });
    }

    @PreDestroy
    void stop() {
        worker.shutdown();
    }

    /** Makes other settings hold. */
    List<Finding> save(QuarantineSettings settings) {
        if (!maySet()) {
            throw new AccessDeniedException("May not change the settings of the quarantine");
        }
        return rules.save(settings, stamp()).stream().toList();
    }

    private Stamp acting() {
        if (!mayAct()) {
            throw new AccessDeniedException("May not act on the quarantine");
        }
        return stamp();
    }

    private Stamp stamp() {
        Account account = user.account();
        return new Stamp(new Actor(account.name(), String.join(",", account.departments())), clock.instant());
    }

    private Arguments complete(Arguments filter) {
        return filter.with("orphan_days", rules.current().orphanDays());
    }
}
