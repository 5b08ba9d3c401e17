package cn.jianxiao.registry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.graph.SplitRequest;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.registry.code.Answer;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.ProjectHead;
import cn.jianxiao.registry.code.RegisteredProject;
import cn.jianxiao.registry.material.MaterialUse;
import cn.jianxiao.registry.rule.StoredRules;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A registry with one project, for what is told of its codes. */
public final class RegisteredCodes {

    public static final String PROJECT = "2512-420984-04-01-395957";
    public static final String PLANNING = PROJECT + "-1001";
    public static final String NAME = "江北小区";
    public static final String OWNER = "重庆某置业有限公司";

    private static final Stamp STAMP = stamp("chen", "2026-03-08T01:00:00Z");

    private static final ProjectHead HEAD =
            new ProjectHead(PROJECT, NAME, OWNER, "房屋建筑", "420984", 3, new BigDecimal("500000"), STAMP.at(), "省平台");

    private static final List<String> CODES = List.of(
            "code_outbox",
            "code_fact_value",
            "code_fact",
            "main_serial",
            "split_serial",
            "code_alias",
            "code_field",
            "code_building",
            "code_parent",
            "code_node",
            "project");

    private final StoredRules rules;
    private final CodeRegistry registry;

    private RegisteredCodes(StoredRules rules, CodeRegistry registry) {
        this.rules = rules;
        this.registry = registry;
    }

    /**
     * A registry without projects.
     *
     * @param besides tables to empty before, each before those it refers to
     */
    public static RegisteredCodes empty(DataSource database, String... besides) {
        Stream.concat(Stream.of(besides), CODES.stream())
                .forEach(table ->
                        JdbcClient.create(database).sql("delete from " + table).update());
        StoredRules rules = new StoredRules(database, Clock.systemUTC());
        return new RegisteredCodes(
                rules, new CodeRegistry(database, rules, new MaterialUse(database), Clock.systemUTC()));
    }

    /** Who did something, and when. */
    public static Stamp stamp(String account, String at) {
        return new Stamp(new Actor(account, "GHZY"), Instant.parse(at));
    }

    public CodeRegistry registry() {
        return registry;
    }

    public StoredRules rules() {
        return rules;
    }

    /** The project, not split. */
    public void register() {
        done(registry.register(HEAD, STAMP));
    }

    /** Splits parts off a code by Guangdong's rule. */
    public void split(String parent, String stage, Phase phase, Part... parts) {
        CodeRule rule = rules.current().newest("guangdong").orElseThrow();
        SplitRequest request = new SplitRequest(parent, rule, stage, List.of(parts), phase, SplitPolicy.GUANGDONG);
        done(registry.apply(parent, graph -> graph.split(request, STAMP)));
    }

    public void cancel(String code) {
        done(registry.apply(code, graph -> graph.cancel(code, "不再建设", STAMP)));
    }

    public RegisteredProject project() {
        return registry.find(PROJECT).orElseThrow();
    }

    public long version() {
        return project().version();
    }

    private static void done(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
    }
}
