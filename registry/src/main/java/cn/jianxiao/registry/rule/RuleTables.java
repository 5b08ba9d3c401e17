package cn.jianxiao.registry.rule;

import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.code.rule.RuleText;
import cn.jianxiao.registry.database.StampColumns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of rules, conditions and their changes. */
final class RuleTables {

    private static final String COUNTER = "select counted from registry_counter where name = 'rules'";

    private final JdbcClient jdbc;

    RuleTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long counter() {
        return jdbc.sql(COUNTER).query(Long.class).single();
    }

    /** Whoever changes rules waits here for the one before. */
    long lock() {
        return jdbc.sql(COUNTER + " for update").query(Long.class).single();
    }

    void count() {
        jdbc.sql("update registry_counter set counted = counted + 1 where name = 'rules'")
                .update();
    }

    /** In the order of their storing: a rule refers to those before it. */
    List<RuleVersion> versions() {
        List<CodeRule> known = new ArrayList<>();
        return jdbc.sql("select rule_text, account, department, stamped_at from code_rule_version order by id")
                .query((row, number) -> {
                    String text = row.getString("rule_text");
                    CodeRule rule = RuleText.read(text, known).get(0);
                    known.add(rule);
                    return new RuleVersion(rule, text, StampColumns.of(row));
                })
                .list();
    }

    void insert(RuleVersion version) {
        CodeRule rule = version.rule();
        Stamp saved = version.saved();
        jdbc.sql("insert into code_rule_version (rule, version, title, rule_text, account, department, stamped_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(rule.id(), rule.version(), rule.title(), version.text())
                .params(saved.by().account(), saved.by().department(), StampColumns.time(saved))
                .update();
    }

    Map<String, SplitPolicy> policies() {
        Map<String, Map<String, Set<Phase>>> stages = new HashMap<>();
        jdbc.sql("select rule, stage, phases from split_condition").query(row -> {
            stages.computeIfAbsent(row.getString("rule"), any -> new HashMap<>())
                    .put(row.getString("stage"), SplitConditions.phases(row.getString("phases")));
        });
        Map<String, SplitPolicy> policies = new HashMap<>();
        stages.forEach((rule, phases) -> policies.put(rule, new SplitPolicy(phases)));
        return policies;
    }

    void replace(String rule, SplitPolicy policy) {
        jdbc.sql("delete from split_condition where rule = ?").param(rule).update();
        policy.phases()
                .forEach((stage, phases) -> jdbc.sql(
                                "insert into split_condition (rule, stage, phases) values (?, ?, ?)")
                        .params(rule, stage, SplitConditions.phases(phases))
                        .update());
    }

    void insert(RuleChange change) {
        Stamp stamp = change.stamp();
        jdbc.sql("insert into code_rule_change"
                        + " (rule, subject, text_before, text_after, reason, account, department, stamped_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(change.rule(), change.subject().name(), change.before(), change.after(), change.reason())
                .params(stamp.by().account(), stamp.by().department(), StampColumns.time(stamp))
                .update();
    }

    List<RuleChange> changes() {
        return jdbc.sql("select * from code_rule_change order by id desc")
                .query((row, number) -> new RuleChange(
                        row.getString("rule"),
                        RuleChange.Subject.valueOf(row.getString("subject")),
                        row.getString("text_before"),
                        row.getString("text_after"),
                        row.getString("reason"),
                        StampColumns.of(row)))
                .list();
    }

    /** On the first start there are no rules yet. */
    void insertShipped(Stamp stamp) {
        List<CodeRule> shipped = new ArrayList<>(RuleSet.shipped().rules());
        shipped.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        shipped.forEach(rule -> insert(new RuleVersion(rule, RuleText.write(rule), stamp)));
        replace("guangdong", SplitPolicy.GUANGDONG);
    }

    /** Rules that others hang on come first, older versions before newer ones. */
    private static int rank(CodeRule rule) {
        return (rule.parentCode().isPresent() ? 1000 : 0) + rule.version();
    }
}
