package cn.jianxiao.registry.running;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.registry.RegisteredCodes;
import cn.jianxiao.registry.code.CodeHistoryLine;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.HistoryKind;
import cn.jianxiao.registry.code.ProjectHead;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the taking in of running projects promises on every database (SC3). */
abstract class RunningContract {

    private static final String SYSTEM = "old-platform";
    private static final String OTHER = "2512-420984-04-01-395958";
    private static final Stamp STAMP = RegisteredCodes.stamp("admin", "2026-11-21T01:00:00Z");
    private static final RunningProject SAME = new RunningProject(
            "XM-1",
            RegisteredCodes.PROJECT,
            "",
            RegisteredCodes.NAME,
            RegisteredCodes.OWNER,
            "420984",
            "房屋建筑",
            LocalDate.parse("2026-03-08"));

    private CodeRegistry registry;
    private RunningBook book;

    abstract DataSource database();

    @BeforeEach
    void oneProject() {
        RegisteredCodes codes =
                RegisteredCodes.empty(database(), "running_decision", "running_difference", "running_project");
        codes.register();
        registry = codes.registry();
        book = new RunningBook(database(), registry, codes.rules());
    }

    @Test
    void SC3_a_line_of_which_all_key_fields_are_equal_is_matched() {
        TakenList taken = take(SAME);

        assertThat(taken.of(RunningMatch.MATCHED)).isEqualTo(1);
        assertThat(only().found()).containsExactly(RegisteredCodes.PROJECT);
        assertThat(only().differences()).isEmpty();
        assertThat(only().state()).isEqualTo(RunningState.OPEN);
        assertThat(only().taken()).isEqualTo(STAMP);
    }

    @Test
    void SC3_what_differs_is_told_field_by_field_and_what_the_list_does_not_say_agrees() {
        take(new RunningProject("XM-1", RegisteredCodes.PROJECT, "", "江北花园", "", "500105", "", null));

        assertThat(only().match()).isEqualTo(RunningMatch.DIFFERING);
        assertThat(only().differences())
                .containsExactlyInAnyOrder(
                        new RunningDifference(RunningField.NAME, RegisteredCodes.NAME, "江北花园"),
                        new RunningDifference(RunningField.DIVISION, "420984", "500105"));
    }

    @Test
    void SC3_without_a_known_code_name_owner_and_division_together_find_the_project() {
        take(new RunningProject("", "", "", " 江北小区 ", RegisteredCodes.OWNER, "420984", "", null));
        assertThat(only().match()).isEqualTo(RunningMatch.MATCHED);

        take(new RunningProject("", "", "", "江北小区", RegisteredCodes.OWNER, "", "", null));
        assertThat(book.search(RunningSearch.ALL).getFirst().match()).isEqualTo(RunningMatch.UNMATCHED);
    }

    @Test
    void SC3_several_projects_of_one_name_owner_and_division_are_ambiguous_and_cannot_be_confirmed() {
        register(OTHER);
        take(new RunningProject("XM-1", "", "", "江北小区", RegisteredCodes.OWNER, "420984", "", null));

        assertThat(only().match()).isEqualTo(RunningMatch.AMBIGUOUS);
        assertThat(only().found()).containsExactly(RegisteredCodes.PROJECT, OTHER);
        assertThat(reason(book.confirm(only().number(), RunningValues.REGISTERED, STAMP)))
                .isEqualTo(RunningReason.NOT_ONE_PROJECT);

        assertThat(book.link(only().number(), OTHER, STAMP)).isInstanceOf(Deciding.Done.class);
        assertThat(resolved("XM-1")).contains(OTHER);
    }

    @Test
    void SC3_confirming_makes_the_own_code_an_alias_and_the_history_tells_who_and_when() {
        take(SAME);
        Deciding done = book.confirm(only().number(), RunningValues.REGISTERED, STAMP);

        assertThat(done)
                .isEqualTo(new Deciding.Done(
                        new RunningDecision(RunningState.CONFIRMED, RegisteredCodes.PROJECT, false, "", STAMP)));
        assertThat(resolved("XM-1")).contains(RegisteredCodes.PROJECT);
        assertThat(registry.history(RegisteredCodes.PROJECT).getLast()).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(HistoryKind.ALIASED);
            assertThat(line.stamp()).isEqualTo(STAMP);
        });
    }

    @Test
    void SC3_a_decision_is_final() {
        take(SAME);
        long number = only().number();
        book.confirm(number, RunningValues.REGISTERED, STAMP);

        assertThat(reason(book.confirm(number, RunningValues.REGISTERED, STAMP)))
                .isEqualTo(RunningReason.DECIDED);
        assertThat(reason(book.refuse(number, "错了", STAMP))).isEqualTo(RunningReason.DECIDED);
        assertThat(reason(book.link(number, RegisteredCodes.PROJECT, STAMP))).isEqualTo(RunningReason.DECIDED);
        assertThat(reason(book.register(number, STAMP))).isEqualTo(RunningReason.DECIDED);
        assertThat(only().state()).isEqualTo(RunningState.CONFIRMED);
    }

    @Test
    void SC3_the_same_list_again_takes_nothing_in_twice() {
        take(SAME);
        book.confirm(only().number(), RunningValues.REGISTERED, STAMP);
        RunningProject fresh = new RunningProject("XM-2", "", "", "新项目", "", "", "", null);

        assertThat(take(SAME, fresh))
                .extracting(TakenList::fresh, TakenList::decided)
                .containsExactly(1L, 1L);
        assertThat(take(SAME, fresh))
                .extracting(TakenList::renewed, TakenList::decided)
                .containsExactly(1L, 1L);
        assertThat(book.count(RunningSearch.ALL)).isEqualTo(2);
    }

    @Test
    void SC3_the_lists_values_are_taken_over_where_a_person_says_so_with_before_and_after() {
        take(new RunningProject("XM-1", RegisteredCodes.PROJECT, "", "江北花园", "", "", "", null));
        book.confirm(only().number(), RunningValues.LISTED, STAMP);

        assertThat(registry.find(RegisteredCodes.PROJECT).orElseThrow().head().name())
                .isEqualTo("江北花园");
        assertThat(registry.history(RegisteredCodes.PROJECT))
                .filteredOn(line -> line.kind() == HistoryKind.HEAD_CHANGED)
                .singleElement()
                .satisfies(line -> assertThat(line.values())
                        .contains(new CodeHistoryLine.Value("name", RegisteredCodes.NAME, "江北花园")));
        assertThat(only().decision().map(RunningDecision::takenOver)).contains(true);
        assertThat(only().differences()).hasSize(1);
    }

    @Test
    void SC3_an_unmatched_line_becomes_a_project_of_its_own() {
        take(new RunningProject("XM-9", OTHER, "", "江南小区", "某公司", "420984", "房屋建筑", LocalDate.parse("2025-01-02")));
        assertThat(only().match()).isEqualTo(RunningMatch.UNMATCHED);

        assertThat(book.register(only().number(), STAMP)).isInstanceOf(Deciding.Done.class);

        assertThat(registry.find(OTHER).orElseThrow().head()).satisfies(head -> {
            assertThat(head.name()).isEqualTo("江南小区");
            assertThat(head.source()).isEqualTo(SYSTEM);
        });
        assertThat(resolved("XM-9")).contains(OTHER);
    }

    @Test
    void SC3_what_is_registered_or_has_no_project_code_is_not_registered_as_new() {
        take(SAME, new RunningProject("XM-2", "", "", "无代码", "", "", "", null));
        List<RunningLine> lines = book.search(RunningSearch.ALL);

        assertThat(reason(book.register(lines.get(1).number(), STAMP))).isEqualTo(RunningReason.IS_REGISTERED);
        assertThat(reason(book.register(lines.get(0).number(), STAMP))).isEqualTo(RunningReason.NO_PROJECT_CODE);
    }

    @Test
    void SC3_SH3_a_line_without_a_project_code_gets_one_by_the_rule_once_and_its_own_becomes_an_alias() {
        take(uncoded("XM-5", "420984"));
        long number = only().number();
        assertThat(book.uncodedRules()).extracting(CodeRule::id).containsExactly("uninvested");

        Deciding done = book.registerUncoded(number, "uninvested", STAMP);

        String project = "W4209842026000001";
        assertThat(done)
                .isEqualTo(new Deciding.Done(new RunningDecision(RunningState.REGISTERED, project, false, "", STAMP)));
        assertThat(registry.find(project).orElseThrow().head()).satisfies(head -> {
            assertThat(head.name()).isEqualTo("社区改造");
            assertThat(head.source()).isEqualTo(SYSTEM);
        });
        assertThat(resolved("XM-5")).contains(project);
        assertThat(registry.history(project))
                .extracting(CodeHistoryLine::kind)
                .containsExactly(HistoryKind.REGISTERED, HistoryKind.ALIASED);
        assertThat(registry.history(project)).allMatch(line -> line.stamp().equals(STAMP));
        assertThat(reason(book.registerUncoded(number, "uninvested", STAMP))).isEqualTo(RunningReason.DECIDED);
        assertThat(take(uncoded("XM-5", "420984")).decided()).isEqualTo(1);
        assertThat(registry.find("W4209842026000002")).isEmpty();
    }

    @Test
    void SC3_SH3_a_code_is_given_by_a_rule_for_it_only_and_not_to_what_has_one_or_was_found() {
        take(uncoded("XM-5", "420984"));
        assertThat(reason(book.registerUncoded(only().number(), "chongqing", STAMP)))
                .isEqualTo(RunningReason.RULE_UNFIT);
        assertThat(reason(book.registerUncoded(only().number(), "nowhere", STAMP)))
                .isEqualTo(RunningReason.RULE_UNFIT);

        take(SAME);
        long known = book.search(RunningSearch.ALL).getFirst().number();
        assertThat(reason(book.registerUncoded(known, "uninvested", STAMP))).isEqualTo(RunningReason.HAS_PROJECT_CODE);

        take(new RunningProject("XM-6", "", "", RegisteredCodes.NAME, RegisteredCodes.OWNER, "420984", "", null));
        long found = book.search(RunningSearch.ALL).getFirst().number();
        assertThat(reason(book.registerUncoded(found, "uninvested", STAMP))).isEqualTo(RunningReason.IS_FOUND);
    }

    @Test
    void SC3_SH3_without_a_division_no_code_is_given_and_nothing_is_kept() {
        take(uncoded("XM-5", ""));

        assertThat(book.registerUncoded(only().number(), "uninvested", STAMP)).isInstanceOf(Deciding.Refused.class);

        assertThat(only().state()).isEqualTo(RunningState.OPEN);
        assertThat(resolved("XM-5")).isEmpty();
    }

    @Test
    void SC3_where_the_alias_is_refused_nothing_else_is_kept() {
        register(OTHER);
        registry.apply(OTHER, graph -> graph.alias(new Alias(SYSTEM, "XM-1"), OTHER, STAMP));
        take(new RunningProject("XM-1", RegisteredCodes.PROJECT, "", "江北花园", "", "", "", null));

        assertThat(book.confirm(only().number(), RunningValues.LISTED, STAMP)).isInstanceOf(Deciding.Refused.class);

        assertThat(registry.find(RegisteredCodes.PROJECT).orElseThrow().head().name())
                .isEqualTo(RegisteredCodes.NAME);
        assertThat(only().state()).isEqualTo(RunningState.OPEN);
    }

    @Test
    void SC3_what_changed_since_the_comparison_is_compared_anew_and_not_confirmed() {
        take(new RunningProject("XM-9", "", "", "江北小区", RegisteredCodes.OWNER, "420984", "", null));
        register(OTHER);

        assertThat(reason(book.confirm(only().number(), RunningValues.REGISTERED, STAMP)))
                .isEqualTo(RunningReason.OUTDATED);
        assertThat(only().match()).isEqualTo(RunningMatch.AMBIGUOUS);
    }

    @Test
    void SC3_a_refusal_says_why_and_stays() {
        take(SAME);
        assertThat(reason(book.refuse(only().number(), " ", STAMP))).isEqualTo(RunningReason.REASON_MISSING);

        book.refuse(only().number(), " 不在本市 ", STAMP);

        assertThat(only().decision()).contains(new RunningDecision(RunningState.REFUSED, "", false, "不在本市", STAMP));
        assertThat(resolved("XM-1")).isEmpty();
        assertThat(reason(book.link(4711, OTHER, STAMP))).isEqualTo(RunningReason.UNKNOWN_LINE);
    }

    @Test
    void SC3_of_many_who_decide_about_a_line_at_once_one_does() throws Exception {
        take(SAME);
        long number = only().number();
        List<Callable<Deciding>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(() -> book.confirm(number, RunningValues.REGISTERED, STAMP));
        }
        long done = 0;
        try (ExecutorService crowd = Executors.newFixedThreadPool(6)) {
            for (Future<Deciding> each : crowd.invokeAll(all)) {
                done += each.get() instanceof Deciding.Done ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(1);
    }

    @Test
    void lines_are_found_by_outcome_state_and_text() {
        take(SAME, new RunningProject("XM_2", "", "", "新项目", "", "", "", null));
        book.refuse(book.search(RunningSearch.ALL).getFirst().number(), "x", STAMP);

        assertThat(book.search(RunningSearch.ALL.of(RunningMatch.MATCHED, RunningState.OPEN)))
                .extracting(line -> line.told().ownCode())
                .containsExactly("XM-1");
        assertThat(book.count(new RunningSearch("m_2", Optional.empty(), Optional.empty(), 0, 9)))
                .isEqualTo(1);
        assertThat(book.counts())
                .containsExactlyInAnyOrder(
                        new RunningCount(RunningMatch.MATCHED, RunningState.OPEN, 1),
                        new RunningCount(RunningMatch.UNMATCHED, RunningState.REFUSED, 1));
    }

    private static RunningProject uncoded(String own, String division) {
        return new RunningProject(own, "", "", "社区改造", "某街道", division, "", null);
    }

    private TakenList take(RunningProject... listed) {
        return book.take(SYSTEM, "list.csv", List.of(listed), STAMP);
    }

    private RunningLine only() {
        List<RunningLine> lines = book.search(RunningSearch.ALL);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private Optional<String> resolved(String own) {
        return registry.resolve(new Alias(SYSTEM, own))
                .map(project -> project.head().project());
    }

    private void register(String project) {
        registry.register(
                new ProjectHead(
                        project,
                        RegisteredCodes.NAME,
                        RegisteredCodes.OWNER,
                        "",
                        "420984",
                        0,
                        BigDecimal.ZERO,
                        STAMP.at(),
                        "省平台"),
                STAMP);
    }

    private static RunningReason reason(Deciding deciding) {
        assertThat(deciding).isInstanceOf(Deciding.Refused.class);
        return (RunningReason)
                ((Deciding.Refused) deciding).findings().getFirst().reason();
    }
}
