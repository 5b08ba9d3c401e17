package cn.jianxiao.dashboard.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.code.OnCodes;
import cn.jianxiao.dashboard.file.StoredFile;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.running.RunningSearch;
import cn.jianxiao.registry.running.RunningState;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

/** SC3 on the page. */
@SpringBootTest(classes = TestApplication.class)
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
class RunningPageIT extends OnCodes {

    private static final String HEAD = "原系统编号,项目代码,项目名称,建设单位,行政区划,项目类别,申报时间\n";
    private static final String BOUNDED = "test-bounded";

    @TempDir
    Path folder;

    @Autowired
    private RunningDesk desk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DataSource database;

    private String known;

    @BeforeEach
    void nothingTaken() {
        JdbcClient jdbc = JdbcClient.create(database);
        for (String table : new String[] {"running_decision", "running_difference", "running_project"}) {
            jdbc.sql("delete from " + table).update();
        }
        accounts.ensure(
                Account.ofDistricts(BOUNDED, "区工改办", Role.SUPERVISOR, Set.of(OnSampleStore.DISTRICT)),
                OnSampleStore.PASSWORD);
        known = projects.registered("滨江学校", "500103");
    }

    @Test
    void SC3_a_list_is_compared_and_its_lines_are_shown_by_their_outcome() throws IOException {
        take("XM-A," + known + ",滨江学校,重庆城投建设有限公司,渝中区,房屋建筑,\nXM-B," + known + ",滨江小学,,,,\nXM-C,,没有的项目,,,,\n");

        open("running-projects");
        assertThat(text()).contains("一致", "有差异", "未匹配", "待确认 1");
        assertThat(test($(Grid.class).single()).size()).isEqualTo(3);
        assertThat($(Anchor.class).all()).anyMatch(anchor -> anchor.getText().equals("导出 Excel"));

        open("running-projects", Map.of("match", "differing"));
        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
        assertThat(desk.search(RunningSearch.ALL))
                .filteredOn(line -> line.told().ownCode().equals("XM-B"))
                .singleElement()
                .satisfies(line -> assertThat(RunningWords.differences(line)).isEqualTo("项目名称：滨江学校 → 滨江小学"));
    }

    @Test
    void SC3_a_line_is_confirmed_in_a_dialog_that_says_it_is_final() throws IOException {
        take("XM-D," + known + ",滨江小学,,,,\n");
        open("running-projects");
        test(cellButton()).click();
        Select<Verdict> verdict = verdict();
        test(verdict).selectItem("确认为该项目，采用清单值");
        assertThat(consequences()).contains("不可撤销", "XM-D", "清单所列的值取代登记值");
        press();

        assertThat(isDialogOpen()).isFalse();
        assertThat(registry.find(known).orElseThrow().head().name()).isEqualTo("滨江小学");
        assertThat(registry.resolve(new Alias("old", "XM-D"))).isPresent();
        assertThat(text()).contains("待确认 0");
        test(cellButton()).click();
        assertThat(dialog().getElement().getTextRecursively()).contains(OnSampleStore.SUPERVISOR, "采用清单值");
    }

    @Test
    void SC3_all_matched_lines_are_confirmed_at_once_and_no_other() throws IOException {
        take("XM-E," + known + ",滨江学校,,,,\nXM-F,,没有的项目,,,,\n");
        open("running-projects");
        test($(Button.class).withText("确认全部一致项（1）").single()).click();
        assertThat(consequences()).contains("不可撤销");
        press();

        assertThat(desk.search(RunningSearch.ALL))
                .extracting(line -> line.state())
                .containsExactlyInAnyOrder(RunningState.CONFIRMED, RunningState.OPEN);
    }

    @Test
    void SC3_an_unmatched_line_without_a_code_is_linked_or_refused_with_a_reason() throws IOException {
        take("XM-G,,没有的项目,,,,\n");
        open("running-projects");
        test(cellButton()).click();
        assertThat(act().isEnabled()).isFalse();
        test(verdict()).selectItem("按代码关联");
        assertThat(act().isEnabled()).isFalse();
        test(field(TextField.class, "项目代码、统一编码或子码")).setValue(known);
        press();

        assertThat(registry.resolve(new Alias("old", "XM-G"))
                        .orElseThrow()
                        .head()
                        .project())
                .isEqualTo(known);
    }

    @Test
    @SuppressWarnings("unchecked") // the only one of the dialog
    void SC3_SH3_an_unmatched_line_without_a_code_gets_one_by_the_rule_that_a_person_chooses() throws IOException {
        take("XM-H,,社区微更新,大溪沟街道,500103,,\n");
        open("running-projects");
        test(cellButton()).click();
        assertThat(verdict().getValue()).isEqualTo(Verdict.REGISTER_UNCODED);
        Select<CodeRule> rule = field(Select.class, "赋码规则");
        assertThat(test(rule).getSuggestionItems())
                .extracting(CodeRule::reference)
                .containsExactly("uninvested@1");
        assertThat(consequences()).contains("不可撤销", "XM-H", "赋一个唯一编码");
        press();

        assertThat(registry.resolve(new Alias("old", "XM-H")).orElseThrow().head())
                .satisfies(head -> {
                    assertThat(head.project()).startsWith("W500103");
                    assertThat(head.name()).isEqualTo("社区微更新");
                });
        assertThat(text()).contains("已登记");
        test(cellButton()).click();
        assertThat(dialog().getElement().getTextRecursively()).contains(OnSampleStore.SUPERVISOR, "登记为新项目 W500103");
    }

    @Test
    void SC3_without_a_division_no_code_can_be_given() throws IOException {
        take("XM-I,,社区微更新,大溪沟街道,,,\n");
        open("running-projects");
        test(cellButton()).click();

        assertThat(consequences()).contains("清单没有行政区划");
        assertThat(act().isEnabled()).isFalse();
    }

    @Test
    @WithMockUser(username = BOUNDED, roles = "SUPERVISOR")
    void SC3_who_sees_some_divisions_only_gets_nothing() {
        open("running-projects");

        assertThat(text()).contains("仅可见全部区划的账号");
        assertThatThrownBy(() -> desk.search(RunningSearch.ALL)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(username = OnSampleStore.LEADER, roles = "DISTRICT_LEADER")
    void SC3_a_district_leader_takes_nothing_in() {
        open("running-projects");
        assertThat(title()).isEqualTo(NOWHERE);
    }

    private void take(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), HEAD + lines);
        open("running-projects");
        TakeDialog dialog = new TakeDialog(desk, () -> {});
        dialog.open();
        dialog.show(new StoredFile(file, "list.csv", Files.size(file)));
        assertThat(field(ComboBox.class, "原系统编号").getValue()).isEqualTo("原系统编号");
        test(field(TextField.class, "原系统")).setValue("old");
        press();
        assertThat(isDialogOpen()).isFalse();
    }

    @SuppressWarnings("unchecked") // the only one of the dialog
    private Select<Verdict> verdict() {
        return field(Select.class, "处理方式");
    }

    private Button cellButton() {
        Grid<?> grid = $(Grid.class).single();
        Component cell = test(grid).getCellComponent(0, 9);
        return (Button) cell;
    }
}
