package cn.jianxiao.registry.material;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.GraphReason;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.Phase;
import cn.jianxiao.code.graph.SplitPolicy;
import cn.jianxiao.code.graph.SplitRequest;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuleSet;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CQ9: a main code with two codes of level 1; the first has two of level 2, the second one; one of level 2 is merged. */
class AttachingTest {

    private static final RuleSet RULES = RuleSet.shipped();
    private static final Stamp STAMP = new Stamp(new Actor("li", "GHZY"), Instant.parse("2026-03-09T01:00:00Z"));
    private static final String PROJECT = "2512-420984-04-01-395957";
    private static final String MAIN = "5001570120260309010007";

    private CodeGraph graph;

    @BeforeEach
    void split() {
        graph = CodeGraph.of(RULES.parse(PROJECT), STAMP);
        graph = done(graph.assignMain(RULES.parse(MAIN), STAMP));
        graph = done(graph.split(request(MAIN, "chongqing", "level1", Phase.PLANNING, 2), STAMP));
        graph = done(graph.split(request(MAIN + "-001", "chongqing", "level2", Phase.CONSTRUCTION, 2), STAMP));
        SplitRequest merged = request(MAIN + "-002", "chongqing", "level2", Phase.CONSTRUCTION, 1);
        graph = done(graph.merge(merged, Set.of(MAIN + "-001"), STAMP));
    }

    private static SplitRequest request(String parent, String ruleId, String stage, Phase phase, int parts) {
        CodeRule rule = RULES.newest(ruleId).orElseThrow();
        List<Part> blanks = Collections.nCopies(parts, Part.BLANK);
        return new SplitRequest(parent, rule, stage, blanks, phase, SplitPolicy.ANY_PHASE);
    }

    private static CodeGraph done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).graph();
    }

    @Test
    void CQ9_what_is_not_configured_stays_with_the_code_it_was_reported_under() {
        assertThat(new Attaching(graph).at(MAIN + "-001-002", Optional.empty())).isEqualTo(at(MAIN + "-001-002"));
    }

    @Test
    void CQ9_a_result_reported_under_a_deeper_code_attaches_further_up() {
        assertThat(attach(MAIN + "-001-002", AttachLevel.LEVEL_1)).isEqualTo(at(MAIN + "-001"));
        assertThat(attach(MAIN + "-001-002", AttachLevel.MAIN)).isEqualTo(at(MAIN));
        assertThat(attach(MAIN + "-001-002", AttachLevel.PROJECT)).isEqualTo(at(PROJECT));
        assertThat(attach(MAIN + "-001", AttachLevel.LEVEL_1)).isEqualTo(at(MAIN + "-001"));
    }

    @Test
    void CQ9_a_result_reported_under_a_higher_code_attaches_to_the_only_code_it_can_mean() {
        assertThat(attach(PROJECT, AttachLevel.MAIN)).isEqualTo(at(MAIN));
        assertThat(attach(MAIN + "-002", AttachLevel.LEVEL_2)).isEqualTo(at(MAIN + "-002-001"));
    }

    @Test
    void CQ9_where_several_codes_could_be_meant_the_result_is_refused_and_they_are_named() {
        assertThat(finding(attach(PROJECT, AttachLevel.LEVEL_1)))
                .isEqualTo(MaterialReason.OF_ONE_PART.about("code", MAIN + "-001, " + MAIN + "-002"));
        assertThat(finding(attach(MAIN + "-002-001", AttachLevel.LEVEL_1)))
                .isEqualTo(MaterialReason.OF_SEVERAL_ABOVE.about("code", MAIN + "-001, " + MAIN + "-002"));
    }

    @Test
    void GD2_a_project_that_is_not_split_at_that_level_takes_the_result_itself() {
        CodeGraph whole = CodeGraph.of(RULES.parse(PROJECT), STAMP);
        CodeGraph built =
                done(whole.split(request(PROJECT, "guangdong", "construction", Phase.CONSTRUCTION, 1), STAMP));

        assertThat(new Attaching(whole).at(PROJECT, Optional.of(AttachLevel.LEVEL_2)))
                .isEqualTo(at(PROJECT));
        assertThat(new Attaching(built).at(PROJECT + "-2001", Optional.of(AttachLevel.LEVEL_1)))
                .as("split at the construction permit only")
                .isEqualTo(at(PROJECT));
        assertThat(new Attaching(built).at(PROJECT + "-2001", Optional.of(AttachLevel.LEVEL_2)))
                .isEqualTo(at(PROJECT + "-2001"));
    }

    @Test
    void GD5_a_cancelled_code_takes_no_material() {
        graph = done(graph.cancel(MAIN + "-001-002", "不再建设", STAMP));

        assertThat(finding(attach(MAIN + "-001-002", AttachLevel.MAIN)).reason())
                .isEqualTo(GraphReason.CANCELLED);
    }

    private Attaching.Place attach(String code, AttachLevel level) {
        return new Attaching(graph).at(code, Optional.of(level));
    }

    private static Attaching.Place at(String code) {
        return new Attaching.Place.At(code);
    }

    private static Finding finding(Attaching.Place place) {
        return ((Attaching.Place.Nowhere) place).finding();
    }
}
