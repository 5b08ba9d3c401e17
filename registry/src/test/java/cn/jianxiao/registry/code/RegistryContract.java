package cn.jianxiao.registry.code;

import static cn.jianxiao.registry.code.Requests.LI;
import static cn.jianxiao.registry.code.Requests.WANG;
import static cn.jianxiao.registry.code.Requests.done;
import static cn.jianxiao.registry.code.Requests.head;
import static cn.jianxiao.registry.code.Requests.project;
import static cn.jianxiao.registry.code.Requests.reasons;
import static cn.jianxiao.registry.code.Requests.split;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.code.graph.GraphReason;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.code.graph.Part;
import cn.jianxiao.code.graph.SuspiciousSplits;
import cn.jianxiao.registry.rule.ShippedCodeRules;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the registry of codes promises on every database. */
abstract class RegistryContract {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final String CHONGQING = "chongqing";

    private Set<String> used;
    private CodeRegistry registry;

    public abstract DataSource database();

    @BeforeEach
    void empty() {
        Requests.empty(database());
        used = new java.util.HashSet<>();
        registry = restarted();
    }

    private CodeRegistry restarted() {
        return new CodeRegistry(database(), new ShippedCodeRules(), code -> used.contains(code), Clock.systemUTC());
    }

    private String withMain(int number) {
        done(registry.register(head(number), LI));
        return main(done(registry.assignMain(project(number), CHONGQING, DAY, LI)));
    }

    private static String main(Answer.Done done) {
        return done.project().graph().mainCode().orElseThrow().value();
    }

    @Test
    void CQ1_a_project_gets_its_main_code_once_whoever_asks_again() {
        String main = withMain(1);
        assertThat(main).isEqualTo("5001570320260203010001");

        Answer.Done again = done(registry.assignMain(project(1), CHONGQING, DAY.plusDays(1), WANG));
        assertThat(main(again)).isEqualTo(main);
        assertThat(again.facts()).isEmpty();
        assertThat(again.project().version()).isEqualTo(2);
        assertThat(withMain(2)).isEqualTo("5001570320260203010002");
        done(registry.register(head(3), LI));
        assertThat(main(done(registry.assignMain(project(3), CHONGQING, DAY.plusDays(1), LI))))
                .isEqualTo("5001570320260204010001");
    }

    @Test
    void CQ1_the_sequence_moves_on_when_its_serials_are_used_up_and_ends_with_the_last() {
        withMain(1);
        Requests.count(database(), 1, 9998);
        assertThat(withMain(2)).endsWith("019999");
        assertThat(withMain(3)).endsWith("020001");
        Requests.count(database(), 99, 9999);
        done(registry.register(head(4), LI));
        assertThat(reasons(registry.assignMain(project(4), CHONGQING, DAY, LI)))
                .containsExactly(RegistryReason.MAIN_SERIALS_USED_UP);
        assertThat(registry.find(project(4)).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void CQ1_a_main_code_that_came_from_elsewhere_is_passed_over() {
        done(registry.adopt(Requests.registration(1, "5001570320260203010001")));
        assertThat(withMain(2)).isEqualTo("5001570320260203010002");
    }

    @Test
    void CQ1_what_cannot_be_given_takes_no_serial() {
        done(registry.register(head(1).of(project(1)), LI));
        assertThat(reasons(registry.assignMain("2512-420984-04-01-000000", CHONGQING, DAY, LI)))
                .containsExactly(RegistryReason.UNKNOWN_CODE);
        assertThat(reasons(registry.assignMain(project(1), "nowhere", DAY, LI)))
                .containsExactly(RegistryReason.UNKNOWN_RULE);
        assertThat(reasons(registry.assignMain(project(1), "guangdong", DAY, LI)))
                .isNotEmpty();
        assertThat(withMain(2)).endsWith("0001");
        assertThat(reasons(registry.assignMain(project(2), "uninvested", DAY, LI)))
                .containsExactly(GraphReason.MAIN_CODE_TAKEN);
    }

    @Test
    void CQ10_a_division_that_is_longer_than_is_kept_is_refused_in_words() {
        ProjectHead head = head(1);
        ProjectHead long65 = new ProjectHead(
                head.project(),
                head.name(),
                head.owner(),
                head.category(),
                "5".repeat(65),
                head.flowTypeCode(),
                head.totalInvestment(),
                head.appliedAt(),
                head.source());

        assertThat(reasons(registry.register(long65, LI))).containsExactly(RegistryReason.DIVISION_TOO_LONG);
        assertThat(registry.find(project(1))).isEmpty();
    }

    @Test
    void SH3_a_project_without_national_code_gets_one_by_rule() {
        Answer.Done made = done(registry.registerUncoded(head(1), "uninvested", DAY, LI));
        assertThat(made.project().head().project()).isEqualTo("W5001572026000001");
        assertThat(done(registry.registerUncoded(head(2), "uninvested", DAY, LI))
                        .project()
                        .head()
                        .project())
                .isEqualTo("W5001572026000002");
    }

    @Test
    void CQ7_the_newest_head_wins_and_the_same_once_more_changes_nothing() {
        done(registry.register(head(1), LI));
        ProjectHead renamed = Requests.named(head(1), "滨江一号", BigDecimal.ZERO);

        assertThat(done(registry.register(head(1), WANG)).project().version()).isEqualTo(1);
        assertThat(done(registry.register(renamed, WANG)).project().version()).isEqualTo(2);
        RegisteredProject late = done(registry.register(head(1), LI)).project();
        assertThat(late.version()).isEqualTo(2);
        assertThat(late.head().name()).isEqualTo("滨江一号");
        assertThat(late.head().totalInvestment()).isEqualByComparingTo("1200.5");
        assertThat(registry.history(project(1)))
                .extracting(CodeHistoryLine::kind)
                .containsExactly(HistoryKind.REGISTERED, HistoryKind.HEAD_CHANGED);
        assertThat(registry.history(project(1)).getLast().values())
                .containsExactly(new CodeHistoryLine.Value("name", "项目1", "滨江一号"));
    }

    @Test
    void GD2_a_project_is_registered_by_its_own_code() {
        assertThat(reasons(registry.register(head(1).of(project(1) + "-1001"), LI)))
                .containsExactly(RegistryReason.NOT_A_PROJECT);
        assertThat(registry.register(head(1).of("no code"), LI)).isInstanceOf(Answer.Refused.class);
        done(registry.register(head(1), LI));
        assertThat(registry.find(" " + project(1).replace('-', '－') + " ")).isPresent();
    }

    @Test
    void GD4_history_tells_before_and_after_who_when_and_why() {
        String main = withMain(1);
        Part part = Part.of("1", "2").with(Map.of("XMMC", "一期", "JZMJ", "100"));
        done(registry.apply(main, split(main, "level1", part)));
        String code = main + "-001";
        Part after = part.with(Map.of("XMMC", "二期")).covering(Set.of("1"));
        done(registry.apply(code, graph -> graph.change(code, after, "调整", WANG)));

        assertThat(registry.history(project(1)).getLast())
                .isEqualTo(new CodeHistoryLine(
                        4,
                        HistoryKind.CHANGED,
                        code,
                        WANG,
                        "调整",
                        List.of(
                                new CodeHistoryLine.Value("XMMC", "一期", "二期"),
                                new CodeHistoryLine.Value("buildings", "1,2", "1"))));
        assertThat(registry.find(code)).isEqualTo(restartedAnd(code)).isPresent();
    }

    /** Compared by what it holds, as a graph has no equality. */
    private java.util.Optional<RegisteredProject> restartedAnd(String code) {
        RegisteredProject mine = registry.find(code).orElseThrow();
        RegisteredProject read = restarted().find(code).orElseThrow();
        Requests.assertSame(read.graph(), mine.graph());
        assertThat(read.head()).isEqualTo(mine.head());
        assertThat(read.version()).isEqualTo(mine.version());
        return registry.find(code);
    }

    @Test
    void a_preview_keeps_nothing() {
        String main = withMain(1);
        Outcome shown = registry.preview(main, split(main, "level1", Part.BLANK));
        assertThat(shown).isInstanceOf(Outcome.Done.class);
        assertThat(registry.find(main + "-001")).isEmpty();
        assertThat(registry.preview("X", split(main, "level1", Part.BLANK))).isInstanceOf(Outcome.Refused.class);
        assertThat(registry.versions(List.of(project(1), "unknown"))).isEqualTo(Map.of(project(1), 2L));
        assertThat(registry.versions(List.of())).isEmpty();
    }

    @Test
    void SC2_a_code_in_use_stays_and_an_unused_one_lies_in_the_recycle_bin_until_it_is_restored() {
        String main = withMain(1);
        done(registry.apply(main, split(main, "level1", Part.BLANK, Part.BLANK)));
        used.add(main + "-001");

        assertThat(reasons(registry.recycle(main + "-001", LI))).containsExactly(GraphReason.IN_USE);
        done(registry.recycle(main + "-002", LI));
        assertThat(registry.recycled(Reach.everything()))
                .singleElement()
                .satisfies(found -> assertThat(found.line().code()).isEqualTo(main + "-002"))
                .satisfies(found -> assertThat(found.recycled()).isEqualTo(LI));
        assertThat(registry.recycled(Reach.of(Set.of("440106")))).isEmpty();
        done(registry.apply(main, graph -> graph.restore(main + "-002", LI)));
        assertThat(registry.recycled(Reach.everything())).isEmpty();
    }

    @Test
    void SH3_a_departments_code_leads_to_its_project_and_is_no_other_projects() {
        String main = withMain(1);
        String other = withMain(2);
        Alias alias = new Alias("gtj", "A-17");
        done(registry.apply(main, graph -> graph.alias(alias, main, LI)));

        assertThat(registry.resolve(alias).orElseThrow().head().project()).isEqualTo(project(1));
        assertThat(registry.resolve(new Alias("zjw", "A-17"))).isEmpty();
        assertThat(reasons(registry.apply(other, graph -> graph.alias(alias, other, LI))))
                .containsExactly(RegistryReason.ALIAS_OF_ANOTHER);
        assertThat(registry.find(other).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void CQ7_projects_are_found_by_part_of_code_name_owner_and_alias_within_reach() {
        String main = withMain(1);
        withMain(2);
        done(registry.apply(main, split(main, "level1", Part.BLANK.with(Map.of("XMMC", "东区 100%")))));
        done(registry.apply(main, graph -> graph.alias(new Alias("gtj", "Gt_9"), main, LI)));

        assertThat(found("东区", Reach.everything())).containsExactly(main + "-001");
        assertThat(found("100%", Reach.everything())).containsExactly(main + "-001");
        assertThat(found("gt_9", Reach.everything())).containsExactly(main);
        assertThat(found("项目2", Reach.everything())).hasSize(2);
        assertThat(found("建设单位1", Reach.of(Set.of("500157")))).hasSize(3);
        assertThat(found("", Reach.of(Set.of("440106")))).isEmpty();
        assertThat(found("", Reach.of(Set.of()))).isEmpty();
        assertThat(registry.count(CodeSearch.ALL.level(0), Reach.everything())).isEqualTo(4);
        assertThat(registry.search(CodeSearch.ALL.level(1), Reach.everything()))
                .singleElement()
                .satisfies(line -> assertThat(line.mainCode()).isEqualTo(main))
                .satisfies(line -> assertThat(line.name()).isEqualTo("东区 100%"));
        assertThat(registry.search(CodeSearch.ALL.page(3, 5), Reach.everything()))
                .hasSize(2);
        assertThat(registry.search(CodeSearch.ALL.status(CodeStatus.CANCELLED), Reach.everything()))
                .isEmpty();
        assertThat(registry.count(CodeSearch.ALL.division("500157").category("房建"), Reach.everything()))
                .isEqualTo(5);
    }

    private List<String> found(String text, Reach reach) {
        CodeSearch search = CodeSearch.ALL.text(text);
        List<CodeLine> lines = registry.search(search, reach);
        assertThat(registry.count(search, reach)).isEqualTo(lines.size());
        return lines.stream().map(CodeLine::code).toList();
    }

    @Test
    void GD9_suspicious_splits_are_listed_within_reach() {
        String main = withMain(1);
        withMain(2);
        done(registry.apply(main, split(main, "level1", Part.of("1"), Part.of("2"))));

        assertThat(registry.suspicious(Reach.everything(), SuspiciousSplits.DEFAULT))
                .singleElement()
                .satisfies(found -> assertThat(found.project().project()).isEqualTo(project(1)))
                .satisfies(
                        found -> assertThat(found.suspicion().codes()).containsExactly(main + "-001", main + "-002"));
        assertThat(registry.suspicious(Reach.of(Set.of("440106")), SuspiciousSplits.DEFAULT))
                .isEmpty();
    }
}
