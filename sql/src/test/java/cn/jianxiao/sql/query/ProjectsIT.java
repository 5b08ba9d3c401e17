package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.row.CodeRow;
import cn.jianxiao.sql.row.CodeStatus;
import cn.jianxiao.sql.row.Judgement;
import cn.jianxiao.sql.row.ProjectRow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProjectsIT {

    private static final String DAYS = "working_day";

    private static final Arguments NOW = Arguments.none().with("as_of", "2026-02-26T12:00:00+08:00");

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open();
        store.insert(
                project("p1", "渝建通一", "滨江学校", "2026-01-01"),
                project("p2", "", "Riverside \\ Tower\tNorth", "2026-02-01"),
                project("p3", "", "医院", "2026-02-01"),
                new CodeRow("p1", "p1", 0, "滨江学校", List.of(), 1),
                new CodeRow("p1", "p1-01", 1, "教学楼", List.of("p1"), 1),
                new CodeRow("p1", "p1-02", 1, "宿舍", List.of("p1"), 1),
                new CodeRow("p1", "p1-03", 2, "连廊", List.of("p1-01", "p1-02"), CodeStatus.CANCELLED, List.of("3#"), 1),
                ACase.of("p1", "late")
                        .on("p1-01")
                        .in("A", "A-1")
                        .accepted("2026-02-12")
                        .limit(2)
                        .overdueFrom("2026-02-25")
                        .row(),
                ACase.of("p1", "running")
                        .on("p1-01")
                        .in("A", "A-2")
                        .accepted("2026-02-25")
                        .limit(9)
                        .row(),
                ACase.of("p1", "ended")
                        .in("A", "A-1")
                        .accepted("2026-02-12")
                        .used(2)
                        .ended("2026-02-14", Judgement.EARLY)
                        .row(),
                ACase.of("p1", "stray")
                        .on("p1-99")
                        .in("B", "B-1")
                        .accepted("2026-02-26")
                        .row());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void the_newest_project_comes_first_with_its_cases() {
        assertThat(store.ask(ProjectLine.QUERY, NOW))
                .extracting(ProjectLine::project, ProjectLine::cases, ProjectLine::open, ProjectLine::overdue)
                .containsExactly(tuple("p2", 0L, 0L, 0L), tuple("p3", 0L, 0L, 0L), tuple("p1", 4L, 3L, 1L));
        assertThat(store.ask(ProjectLine.QUERY, NOW.with("limit", 1).with("offset", 1)))
                .extracting(ProjectLine::project)
                .containsExactly("p3");
    }

    @Test
    void a_project_is_found_by_any_of_its_names_whatever_the_characters() {
        assertFound("学校", "p1");
        assertFound("渝建通", "p1");
        assertFound("RIVERSIDE", "p2");
        assertFound("\\ Tower\tN", "p2");
        assertFound("' OR 1=1", new String[0]);
    }

    @Test
    void a_project_is_seen_by_its_division_and_by_whoever_has_a_case_in_it() {
        assertThat(store.ask(ProjectLine.QUERY, Scope.ofDivisions(Set.of("500112")), NOW))
                .hasSize(3);
        assertThat(store.ask(ProjectLine.QUERY, Scope.of(Set.of("B"), Set.of("B-1")), NOW))
                .extracting(ProjectLine::project, ProjectLine::cases)
                .containsExactly(tuple("p1", 1L));
        assertThat(store.ask(ProjectsTotal.QUERY, Scope.of(Set.of("B"), Set.of("B-2")), Arguments.none()))
                .containsExactly(new ProjectsTotal(0));
    }

    @Test
    void the_tree_counts_each_case_at_its_code_and_shows_a_code_that_nobody_registered() {
        assertThat(store.ask(TreeNode.QUERY, NOW.with("project", "p1")))
                .containsExactly(
                        new TreeNode("p1", 0, "滨江学校", List.of(), 1, 0, 0, 2, DAYS),
                        new TreeNode("p1-01", 1, "教学楼", List.of("p1"), 2, 2, 1, 5 + 1, DAYS),
                        new TreeNode("p1-02", 1, "宿舍", List.of("p1"), 0, 0, 0, 0, ""),
                        new TreeNode(
                                "p1-03",
                                2,
                                "连廊",
                                List.of("p1-01", "p1-02"),
                                0,
                                0,
                                0,
                                0,
                                "",
                                "cancelled",
                                List.of("3#")),
                        new TreeNode("p1-99", -1, "", List.of(), 1, 1, 0, 0, DAYS));
    }

    @Test
    void what_is_handled_under_the_unified_code_is_the_projects_own() {
        try (Store other = Store.open()) {
            other.insert(
                    project("p9", "5001030620260618010068", "学校", "2026-01-05"),
                    ACase.of("p9", "c1")
                            .on("p9")
                            .accepted("2026-02-02")
                            .used(3)
                            .ended("2026-02-05", Judgement.EARLY)
                            .row(),
                    ACase.of("p9", "c2")
                            .on("5001030620260618010068")
                            .accepted("2026-02-02")
                            .used(4)
                            .ended("2026-02-06", Judgement.EARLY)
                            .row());

            assertThat(other.ask(TreeNode.QUERY, NOW.with("project", "p9")))
                    .containsExactly(new TreeNode("p9", 0, "学校", List.of(), 2, 0, 0, 3 + 4, DAYS));
        }
    }

    @Test
    void the_tree_counts_the_cases_in_scope_only() {
        assertThat(store.ask(TreeNode.QUERY, Scope.of(Set.of("A"), Set.of("A-2")), NOW.with("project", "p1")))
                .extracting(TreeNode::code, TreeNode::cases)
                .contains(tuple("p1-01", 1L))
                .doesNotContain(tuple("p1-99", 1L));
    }

    private static ProjectRow project(String project, String unified, String name, String day) {
        return new ProjectRow(project, unified, name, "owner", "", "500112", 3, ACase.start(day), "system", 1);
    }

    private static void assertFound(String text, String... projects) {
        assertThat(store.ask(ProjectLine.QUERY, NOW.with("text", text)))
                .extracting(ProjectLine::project)
                .containsExactly(projects);
        assertThat(store.ask(ProjectsTotal.QUERY, Arguments.none().with("text", text)))
                .containsExactly(new ProjectsTotal(projects.length));
    }
}
