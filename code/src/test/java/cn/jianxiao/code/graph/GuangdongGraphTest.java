package cn.jianxiao.code.graph;

import static cn.jianxiao.code.graph.Projects.GUANGDONG;
import static cn.jianxiao.code.graph.Projects.LI;
import static cn.jianxiao.code.graph.Projects.PROJECT;
import static cn.jianxiao.code.graph.Projects.WANG;
import static cn.jianxiao.code.graph.Projects.assertRefused;
import static cn.jianxiao.code.graph.Projects.done;
import static cn.jianxiao.code.graph.Projects.request;
import static cn.jianxiao.code.graph.Projects.split;
import static cn.jianxiao.code.graph.Projects.unsplit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** GD1, GD2, GD4 to GD6, GD9. */
class GuangdongGraphTest {

    private static final String PLANNING = PROJECT + "-1001";
    private static final String CONSTRUCTION = PLANNING + "-2001";

    private static CodeGraph continued() {
        return split(split(unsplit(), PROJECT, "planning"), PLANNING, "construction");
    }

    @Test
    void GD1_construction_continues_planning_and_each_stage_counts_for_itself() {
        CodeGraph graph = split(continued(), PROJECT, "construction");

        assertThat(graph.walk())
                .extracting(CodeNode::value)
                .containsExactly(PROJECT, PLANNING, CONSTRUCTION, PROJECT + "-2001");
    }

    @Test
    void GD1_planning_never_continues_construction_no_stage_comes_twice_and_nothing_is_deeper_than_two() {
        CodeGraph graph = split(continued(), PROJECT, "construction");
        Map<String, String> illegal = Map.of(
                PROJECT + "-2001", "planning", PLANNING, "planning", CONSTRUCTION, "construction", PROJECT, "level1");

        illegal.forEach(
                (parent, stage) -> assertRefused(graph.split(one(parent, stage), LI), GraphReason.STAGE_ORDER, "GD1"));
        assertRefused(graph.split(one(PROJECT + "-2001", "construction"), LI), GraphReason.STAGE_ORDER, "GD1");
        assertRefused(graph.split(one(CONSTRUCTION, "planning"), LI), GraphReason.STAGE_ORDER, "GD1");
    }

    private static SplitRequest one(String parent, String stage) {
        return new SplitRequest(parent, GUANGDONG, stage, List.of(Part.BLANK), Phase.PLANNING, SplitPolicy.ANY_PHASE);
    }

    @Test
    void GD2_a_project_that_is_not_split_goes_by_its_own_code() {
        assertThat(unsplit().engineeringCodes()).extracting(CodeNode::value).containsExactly(PROJECT);
        assertThat(unsplit().refusal(PROJECT, Phase.CONSTRUCTION)).isEmpty();
        assertThat(continued().engineeringCodes()).extracting(CodeNode::value).containsExactly(CONSTRUCTION);
    }

    @Test
    void GD4_a_change_keeps_the_code_and_tells_before_and_after_who_when_and_why() {
        Part named = Part.of("5").with(Map.of("name", "XX小区第5栋", "cost", "100"));
        CodeGraph graph =
                done(unsplit().split(request(PROJECT, "planning", named), LI)).graph();
        Part renamed = named.with(Map.of("name", "XX小区第6栋")).covering(Set.of("6"));

        assertThat(done(graph.change(PLANNING, renamed, "楼栋调整", WANG)).facts())
                .containsExactly(new CodeFact.Changed(
                        PLANNING,
                        new TreeMap<>(Map.of("name", "XX小区第5栋", "buildings", "5")),
                        new TreeMap<>(Map.of("name", "XX小区第6栋", "buildings", "6")),
                        "楼栋调整",
                        WANG));
        assertThat(done(graph.change(PLANNING, named, "无", WANG)).facts()).isEmpty();
        assertRefused(graph.change(PLANNING, renamed, " ", WANG), GraphReason.REASON_MISSING, "GD4");
    }

    @Test
    void GD5_a_cancelled_code_takes_nothing_new_and_keeps_its_history() {
        Outcome.Done cancelled = done(continued().cancel(PLANNING, "放弃建设", WANG));
        CodeGraph graph = cancelled.graph();

        assertThat(cancelled.facts()).containsExactly(new CodeFact.Cancelled(PLANNING, "放弃建设", WANG));
        assertThat(graph.refusal(PLANNING, Phase.PLANNING))
                .hasValueSatisfying(found -> assertThat(found.reason()).isEqualTo(GraphReason.CANCELLED));
        assertThat(graph.node(PLANNING).orElseThrow().entered()).isEqualTo(LI);
        assertThat(graph.walk()).hasSize(3);
        assertThat(graph.refusal(CONSTRUCTION, Phase.CONSTRUCTION)).isEmpty();
        assertRefused(graph.split(request(PLANNING, "construction", Part.BLANK), LI), GraphReason.CANCELLED, "GD5");
        assertRefused(graph.change(PLANNING, Part.of("1"), "x", LI), GraphReason.CANCELLED, "GD5");
        assertRefused(graph.cancel(PLANNING, "again", LI), GraphReason.CANCELLED, "GD5");
        assertRefused(graph.restore(PLANNING, LI), GraphReason.NOT_RECYCLED, "SC2");
        assertRefused(continued().cancel(PLANNING, "", LI), GraphReason.CANCEL_REASON_MISSING, "GD5");
    }

    @ParameterizedTest
    @EnumSource
    void GD6_codes_are_split_at_the_planning_or_the_construction_permit_only(Phase phase) {
        for (String stage : List.of("planning", "construction")) {
            Outcome outcome = unsplit()
                    .split(
                            new SplitRequest(
                                    PROJECT, GUANGDONG, stage, List.of(Part.BLANK), phase, SplitPolicy.GUANGDONG),
                            LI);
            if (phase.name().equalsIgnoreCase(stage)) {
                done(outcome);
            } else {
                assertRefused(outcome, GraphReason.PHASE, "GD6");
            }
        }
    }

    @Test
    void GD6_matters_of_initiation_use_the_project_code() {
        assertThat(continued().refusal(PROJECT, Phase.INITIATION)).isEmpty();
        assertThat(continued().refusal(PLANNING, Phase.INITIATION))
                .hasValueSatisfying(found -> assertThat(found.reason()).isEqualTo(GraphReason.INITIATION_BY_PROJECT));
        assertThat(continued().refusal(PLANNING, Phase.DESIGN)).isEmpty();
    }

    @Test
    void GD9_a_run_on_one_day_in_China_and_codes_of_single_buildings_are_told() {
        Stamp evening = new Stamp(LI.by(), Instant.parse("2026-02-03T16:30:00Z"));
        Stamp nextMorning = new Stamp(LI.by(), Instant.parse("2026-02-04T01:00:00Z"));
        CodeGraph graph = done(unsplit().split(request(PROJECT, "planning", Part.of("1"), Part.of("2", "3")), evening))
                .graph();
        graph = done(graph.split(request(PROJECT, "planning", Part.of("4")), nextMorning))
                .graph();
        graph = done(graph.split(request(PROJECT, "planning", Part.of("5")), LI))
                .graph();

        assertThat(new SuspiciousSplits(3, 3).report(graph))
                .containsExactly(
                        new Suspicion(
                                Suspicion.Kind.ONE_DAY_RUN,
                                PROJECT,
                                List.of(PROJECT + "-1001", PROJECT + "-1002", PROJECT + "-1003")),
                        new Suspicion(
                                Suspicion.Kind.SINGLE_BUILDINGS,
                                PROJECT,
                                List.of(PROJECT + "-1001", PROJECT + "-1003", PROJECT + "-1004")));
        CodeGraph fewer = done(graph.cancel(PROJECT + "-1003", "违规拆分", WANG)).graph();
        assertThat(new SuspiciousSplits(3, 3).report(fewer)).isEmpty();
    }
}
