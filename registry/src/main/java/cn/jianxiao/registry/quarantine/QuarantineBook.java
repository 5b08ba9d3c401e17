package cn.jianxiao.registry.quarantine;

import cn.jianxiao.code.graph.Stamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 隔离区簿: what was done about records that were refused or waited too long: by whom, when, why, before and after. One thing
 * is done at a time; what somebody else has done meanwhile is passed over, never overwritten.
 */
public final class QuarantineBook {

    private final FollowUpTable table;
    private final TransactionTemplate transaction;

    public QuarantineBook(DataSource database) {
        this.table = new FollowUpTable(JdbcClient.create(database));
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** What was done about a record, the newest first. */
    public List<FollowUp> history(RecordPlace place) {
        return table.of(place);
    }

    /** A name that no other batch of corrections has. */
    public String newBatch() {
        return Objects.requireNonNull(transaction.execute(status -> {
            long number = table.lock() + 1;
            table.countTo(number);
            return "correction-" + number;
        }));
    }

    /**
     * Sends corrections of open records and notes those that were taken. The sending comes first and inside: should the
     * note get lost, the record stays open, and sending it again is a duplicate.
     *
     * @param batch under which they are sent
     */
    public Following.Done correct(List<Correction> corrections, String batch, Sending sending, Stamp stamp) {
        return follow(
                corrections,
                Correction::record,
                QuarantineState.OPEN,
                sending::send,
                (number, each) -> new FollowUp(
                        number,
                        each.record(),
                        QuarantineState.CORRECTED,
                        "",
                        each.before(),
                        each.after(),
                        batch,
                        stamp));
    }

    /**
     * 搁置: says of open records why nothing needs to be done.
     *
     * @param reason why; blank is refused
     */
    public Following setAside(List<QuarantinedRecord> records, String reason, Stamp stamp) {
        return reason.isBlank()
                ? new Following.Refused(QuarantineReason.REASON_MISSING.about("reason", reason))
                : follow(records, QuarantineState.OPEN, QuarantineState.SET_ASIDE, reason.strip(), stamp);
    }

    /** 撤销搁置: records that were set aside are open again. */
    public Following.Done reopen(List<QuarantinedRecord> records, Stamp stamp) {
        return follow(records, QuarantineState.SET_ASIDE, QuarantineState.OPEN, "", stamp);
    }

    /** What the lists do not know yet, the oldest first. */
    public List<FollowUp> unpublished(int most) {
        return table.unpublished(most);
    }

    /** Notes that the lists know these. */
    public void published(List<FollowUp> followUps) {
        if (!followUps.isEmpty()) {
            table.published(followUps.stream().map(FollowUp::number).toList());
        }
    }

    /**
     * Takes the texts out of what was done about records that came before a moment.
     *
     * @return how many still had any
     */
    public int eraseTexts(Instant receivedBefore) {
        return table.eraseTexts(receivedBefore);
    }

    private Following.Done follow(
            List<QuarantinedRecord> records, QuarantineState from, QuarantineState to, String reason, Stamp stamp) {
        return follow(
                records,
                record -> record,
                from,
                each -> new HashSet<>(
                        each.stream().map(QuarantinedRecord::place).toList()),
                (number, record) -> new FollowUp(number, record, to, reason, "", "", "", stamp));
    }

    /** @param act does it and says about which records it was done */
    private <T> Following.Done follow(
            List<T> wanted,
            Function<T, QuarantinedRecord> record,
            QuarantineState from,
            Function<List<T>, Set<RecordPlace>> act,
            Noting<T> noting) {
        return Objects.requireNonNull(transaction.execute(status -> {
            long number = table.lock();
            Predicate<T> stands = each -> table.state(record.apply(each).place()) == from;
            List<T> standing = wanted.stream().filter(stands).toList();
            Set<RecordPlace> done = standing.isEmpty() ? Set.of() : act.apply(standing);
            for (T each : standing) {
                if (done.contains(record.apply(each).place())) {
                    table.insert(noting.note(++number, each));
                }
            }
            table.countTo(number);
            Set<RecordPlace> passedOver = new HashSet<>(
                    wanted.stream().map(each -> record.apply(each).place()).toList());
            standing.forEach(each -> passedOver.remove(record.apply(each).place()));
            return new Following.Done(done, passedOver);
        }));
    }

    private interface Noting<T> {
        FollowUp note(long number, T each);
    }
}
