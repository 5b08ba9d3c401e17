package cn.jianxiao.registry.clock;

import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.CountingRuleException;
import cn.jianxiao.approval.clock.CountingRuleText;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.code.graph.Stamp;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 计时簿: how time is counted, in all its versions. A version is never changed: what was measured by it can be measured by
 * it again.
 */
public final class ClockBook {

    /** The State Council publishes the next year's calendar in the last two months of a year. */
    private static final Month NOTICE_EXPECTED = Month.NOVEMBER;

    private final ClockTable table;
    private final TransactionTemplate transaction;

    public ClockBook(DataSource database) {
        this.table = new ClockTable(JdbcClient.create(database));
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** The settings in force. */
    public ClockSettings current() {
        return table.newest().map(ClockVersion::settings).orElseGet(ClockSettings::shipped);
    }

    /** Every change, the newest first; what was shipped is not among them. */
    public List<ClockVersion> history() {
        return table.all();
    }

    /** The settings as they were in a version. */
    public Optional<ClockSettings> version(long number) {
        return number == ClockSettings.shipped().version()
                ? Optional.of(ClockSettings.shipped())
                : table.find(number).map(ClockVersion::settings);
    }

    /**
     * Stores the next version.
     *
     * @param change what the present version becomes; its own version number does not matter
     * @param seen the version that the one who changes has before the eyes: another's change is not overwritten unseen
     */
    public ClockSaving save(Function<ClockSettings, ClockSettings> change, long seen, String reason, Stamp stamp) {
        if (reason.isBlank()) {
            return new ClockSaving.Refused(ClockReason.REASON_MISSING.about("reason", reason));
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            table.lock();
            ClockSettings present = current();
            if (present.version() != seen) {
                return new ClockSaving.Refused(ClockReason.OUTDATED.about("version", Long.toString(seen)));
            }
            ClockSettings next = change.apply(present).withVersion(present.version() + 1);
            if (next.withVersion(present.version()).equals(present)) {
                return new ClockSaving.Unchanged(present);
            }
            table.insert(new ClockVersion(next, reason.strip(), stamp));
            return new ClockSaving.Saved(next);
        }));
    }

    /** Stores the rule in {@code text} as the next version of its id, see {@link CountingRuleText}. */
    public ClockSaving saveRule(String text, long seen, String reason, Stamp stamp) {
        CountingRule typed;
        try {
            typed = CountingRuleText.read(text);
        } catch (CountingRuleException unusable) {
            return new ClockSaving.Refused(ClockReason.UNREADABLE.about(unusable.property(), unusable.value()));
        }
        return save(present -> present.with(numbered(typed, present.rule())), seen, reason, stamp);
    }

    /** A version of a rule stands for one content for ever. */
    private CountingRule numbered(CountingRule typed, CountingRule present) {
        if (typed.withVersion(present.version()).equals(present)) {
            return present;
        }
        int used = history().stream()
                .map(version -> version.settings().rule())
                .filter(rule -> rule.id().equals(typed.id()))
                .mapToInt(CountingRule::version)
                .max()
                .orElse(
                        typed.id().equals(CountingRule.standard().id())
                                ? CountingRule.standard().version()
                                : 0);
        return typed.withVersion(used + 1);
    }

    /** The years that are needed by now, or soon, and of which no calendar is known. */
    public List<Integer> missingYears(LocalDate today) {
        int last = today.getMonth().compareTo(NOTICE_EXPECTED) >= 0 ? today.getYear() + 1 : today.getYear();
        var general = current().calendars().general();
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> !general.isKnown(LocalDate.of(year, 12, 31)))
                .boxed()
                .toList();
    }

    /** The settings in force where they are not sent to the stream yet. */
    public Optional<ClockSettings> unpublished() {
        return table.newestUnpublished().map(ClockVersion::settings);
    }

    /** Notes that a version, and so every one before it, was sent. */
    public void published(long version) {
        table.published(version);
    }
}
