package cn.jianxiao.registry.rule;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.RuleText;
import cn.jianxiao.code.rule.SegmentValues;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 编码规则登记 (CQ8): the rules of this installation in all their versions, and in which phase which stage may be split. A
 * first start brings the shipped rules. Several instances share one database: each sees what another stored at its next
 * question.
 */
public final class StoredRules implements CodeRules {

    private static final Actor PRODUCT = new Actor("jianxiao", "");

    private final RuleTables tables;
    private final TransactionTemplate transaction;
    private volatile @Nullable LoadedRules loaded;

    /** @param clock tells when the shipped rules came in */
    public StoredRules(DataSource database, Clock clock) {
        tables = new RuleTables(JdbcClient.create(database));
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        transaction.executeWithoutResult(status -> begin(new Stamp(PRODUCT, clock.instant())));
    }

    private void begin(Stamp stamp) {
        tables.lock();
        if (tables.versions().isEmpty()) {
            tables.insertShipped(stamp);
            tables.count();
        }
    }

    @Override
    public RuleSet current() {
        return latest().rules();
    }

    /** In which phase codes of that rule, in any version, may be split; in any where nothing is set. */
    @Override
    public SplitPolicy policyFor(CodeRule rule) {
        return latest().policy(rule.id());
    }

    /** Every stored version, the oldest first. */
    public List<RuleVersion> versions() {
        return latest().versions();
    }

    /** What was changed, the newest first. */
    public List<RuleChange> changes() {
        return tables.changes();
    }

    /**
     * 预览: what the rule in {@code text} would make, nothing stored.
     *
     * @param known values that are known; others are replaced by examples
     * @param first the serial to begin with
     * @param count how many codes
     */
    public RulePreview preview(String text, SegmentValues known, int first, int count) {
        return switch (Proposal.of(text, current())) {
            case Proposal.Faulty(RuleFault fault) -> new RulePreview.Refused(List.of(fault));
            case Proposal.Sound(CodeRule rule, boolean same) -> PreviewedRule.show(rule, known, first, count);
        };
    }

    /**
     * Stores the rule in {@code text}: a new one, or the next version of one that is there.
     *
     * @param reason why, not blank
     */
    public RuleSaving save(String text, String reason, Stamp stamp) {
        if (reason.isBlank()) {
            return refused(RuleFault.whole(RuleStorageReason.REASON_MISSING.about("reason", reason)));
        }
        return locked(present -> switch (Proposal.of(text, present.rules())) {
            case Proposal.Faulty(RuleFault fault) -> refused(fault);
            case Proposal.Sound(CodeRule rule, boolean known) ->
                known ? new RuleSaving.Unchanged(stored(present, rule)) : insert(present, rule, reason, stamp);
        });
    }

    private RuleSaving insert(LoadedRules present, CodeRule rule, String reason, Stamp stamp) {
        RuleVersion version = new RuleVersion(rule, RuleText.write(rule), stamp);
        String before = present.rules()
                .newest(rule.id())
                .map(newest -> stored(present, newest).text())
                .orElse("");
        tables.insert(version);
        tables.insert(new RuleChange(rule.id(), RuleChange.Subject.RULE, before, version.text(), reason, stamp));
        tables.count();
        return new RuleSaving.Saved(version);
    }

    private static RuleVersion stored(LoadedRules present, CodeRule rule) {
        return present.versions().stream()
                .filter(version -> version.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static RuleSaving refused(RuleFault fault) {
        return new RuleSaving.Refused(List.of(fault));
    }

    /**
     * 拆分条件: sets in which phase which stage may be split from now on.
     *
     * @return why not; empty when it was set
     */
    public List<Finding> savePolicy(String rule, SplitPolicy policy, String reason, Stamp stamp) {
        return locked(present -> {
            Optional<Finding> refusal = refusal(present, rule, policy, reason);
            if (refusal.isEmpty() && !policy.equals(present.policy(rule))) {
                String before = SplitConditions.write(present.policy(rule));
                String after = SplitConditions.write(policy);
                tables.replace(rule, policy);
                tables.insert(new RuleChange(rule, RuleChange.Subject.CONDITIONS, before, after, reason, stamp));
                tables.count();
            }
            return refusal.stream().toList();
        });
    }

    private static Optional<Finding> refusal(LoadedRules present, String id, SplitPolicy policy, String reason) {
        Optional<CodeRule> rule = present.rules().newest(id);
        if (reason.isBlank()) {
            return Optional.of(RuleStorageReason.REASON_MISSING.about("reason", reason));
        }
        if (rule.isEmpty()) {
            return Optional.of(RuleStorageReason.UNKNOWN_RULE.about("rule", id));
        }
        for (String stage : policy.phases().keySet()) {
            if (rule.get().levels().stage(stage).isEmpty()) {
                return Optional.of(RuleStorageReason.UNKNOWN_STAGE.about("stage", stage));
            }
            if (policy.phases().get(stage).isEmpty()) {
                return Optional.of(RuleStorageReason.NO_PHASE.about("stage", stage));
            }
        }
        return Optional.empty();
    }

    private <T> T locked(Function<LoadedRules, T> change) {
        return transaction.execute(status -> {
            tables.lock();
            return change.apply(load());
        });
    }

    private LoadedRules latest() {
        LoadedRules known = loaded;
        if (known == null || known.counter() != tables.counter()) {
            known = transaction.execute(status -> load());
            loaded = known;
        }
        return known;
    }

    /** The counter first: what is stored meanwhile moves it once more. */
    private LoadedRules load() {
        long counter = tables.counter();
        return LoadedRules.of(counter, tables.versions(), tables.policies());
    }
}
