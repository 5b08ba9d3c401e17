package cn.jianxiao.code.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuleSet;
import java.time.Instant;
import java.util.List;

/** Projects to try operations on. */
final class Projects {

    static final RuleSet RULES = RuleSet.shipped();
    static final CodeRule GUANGDONG = RULES.newest("guangdong").orElseThrow();
    static final CodeRule CHONGQING = RULES.newest("chongqing").orElseThrow();
    static final String PROJECT = "2512-420984-04-01-395957";
    static final String MAIN = "5001570320260203010007";
    static final Stamp LI = new Stamp(new Actor("li", "规自局"), Instant.parse("2026-02-03T01:00:00Z"));
    static final Stamp WANG = new Stamp(new Actor("wang", "住建委"), Instant.parse("2026-02-04T01:00:00Z"));

    private Projects() {}

    static CodeGraph unsplit() {
        return CodeGraph.of(RULES.parse(PROJECT), LI);
    }

    static CodeGraph withMain() {
        return done(unsplit().assignMain(RULES.parse(MAIN), LI)).graph();
    }

    /** Planning permits 001 (buildings 1, 2) and 002 (building 3). */
    static CodeGraph withTwoPermits() {
        return done(withMain().split(level1(Part.of("1", "2"), Part.of("3")), LI))
                .graph();
    }

    static SplitRequest level1(Part... parts) {
        return request(MAIN, "level1", parts);
    }

    static SplitRequest level2(String parent, Part... parts) {
        return request(parent, "level2", parts);
    }

    static SplitRequest request(String parent, String stage, Part... parts) {
        CodeRule rule = stage.startsWith("level") ? CHONGQING : GUANGDONG;
        return new SplitRequest(parent, rule, stage, List.of(parts), Phase.PLANNING, SplitPolicy.ANY_PHASE);
    }

    static CodeGraph split(CodeGraph graph, String parent, String stage) {
        return done(graph.split(request(parent, stage, Part.BLANK), LI)).graph();
    }

    static Outcome.Done done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return (Outcome.Done) outcome;
    }

    static void assertRefused(Outcome outcome, GraphReason reason, String requirement) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).findings())
                .extracting(Finding::reason)
                .containsExactly(reason);
        assertThat(reason.requirement()).isEqualTo(requirement);
    }
}
