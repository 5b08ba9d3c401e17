package cn.jianxiao.dashboard.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.chart.Chart;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.field.FieldDefinition;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = TestApplication.class)
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
class CodePagesIT extends OnCodes {

    private static final String OWN = OnSampleStore.DISTRICT;

    @Test
    void a_code_is_found_by_any_part_of_it_its_project_and_a_departments_own_code() {
        String project = projects.registered("礼嘉智慧小区", OWN);
        String code = projects.split(project, "planning", "3号楼").getFirst();
        projects.alias(code, "规划审批系统", "GH-2026-0077");
        for (String query : List.of(code, code.toLowerCase(Locale.ROOT), "GH-2026-0077")) {
            open("codes", Map.of("q", query));
            assertThat(test($(Grid.class).single()).size()).as(query).isEqualTo(1);
        }
        open("codes", Map.of("q", "礼嘉智慧小区", "level", "first", "status", "active"));
        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
        open("codes", Map.of("q", "礼嘉智慧小区", "status", "cancelled"));
        assertThat(text()).contains("没有符合条件的编码");
    }

    @Test
    void cq3_a_merged_code_is_marked_and_ended_codes_stay_to_be_seen() {
        String project = projects.registered("悦来会展配套", OWN);
        String main = projects.assigned(project);
        List<String> first = projects.split(main, "level1", "1号", "2号");
        String merged = projects.merged(first.get(0), first.get(1), "level2");
        String gone = projects.split(main, "level1", "9号").getFirst();
        projects.cancelled(gone);
        open("codes/" + merged);
        assertThat($(Chart.class).all()).hasSize(1);
        assertThat(text()).contains("合并", "已注销", merged, gone, "单项工程放弃建设");
    }

    @Test
    void cq2_a_split_shows_the_next_codes_before_it_is_done_and_is_in_the_history_after() {
        String project = projects.registered("照母山小学", OWN);
        String main = projects.assigned(project);
        open("codes/" + main);
        choose(main, "拆分");
        test(field(TextField.class, "单项工程名称")).setValue("教学楼");
        assertThat(consequences()).contains("办理后果", main + "-001", "教学楼");
        press();
        assertThat(isDialogOpen()).isFalse();
        assertThat(graph(project).node(main + "-001")).isPresent();
        assertThat(text()).contains(main + "-001", "拆分", OnSampleStore.SUPERVISOR);
        assertThat($(Notification.class).all()).isNotEmpty();
    }

    @Test
    void cq3_at_a_second_split_the_buildings_are_those_of_the_code_above() {
        String project = projects.registered("龙兴安置房", OWN);
        String first =
                projects.split(projects.assigned(project), "level1", "1号,2号").getFirst();
        open("codes/" + first);
        choose(first, "拆分");
        MultiSelectComboBox<String> buildings = buildings();
        assertThat(buildings.isAllowCustomValue()).isFalse();
        assertThat(buildings.getListDataView().getItems()).containsExactly("1号", "2号");
        buildings.setValue(Set.of("2号"));
        press();
        assertThat(graph(project).node(first + "-001").orElseThrow().part().buildings())
                .containsExactly("2号");
    }

    @Test
    void cq3_a_merge_asks_for_the_other_codes_and_stands_under_all() {
        String project = projects.registered("鱼嘴物流园", OWN);
        List<String> first = projects.split(projects.assigned(project), "level1", "1号", "2号");
        open("codes/" + first.getFirst());
        choose(first.getFirst(), "合并拆分");
        assertThat(act().isEnabled()).isFalse();
        others().setValue(Set.of(graph(project).node(first.getLast()).orElseThrow()));
        assertThat(consequences()).contains("合并自");
        press();
        assertThat(graph(project).node(first.getFirst() + "-001").orElseThrow().parents())
                .containsExactlyElementsOf(first);
    }

    @Test
    void gd4_a_change_shows_before_and_after_and_wants_a_reason() {
        String project = projects.registered("水土研发楼", OWN);
        String code = projects.split(projects.assigned(project), "level1", "1号").getFirst();
        open("codes/" + code);
        choose(code, "变更信息");
        test(field(TextField.class, "单项工程名称")).setValue("研发楼一期");
        assertThat(act().isEnabled()).isFalse();
        test(field(TextArea.class, "原因")).setValue("设计调整");
        assertThat(consequences()).contains("1号栋 → 研发楼一期");
        press();
        assertThat(text()).contains("研发楼一期", "设计调整", "变更");
    }

    @Test
    void gd5_a_cancellation_wants_a_reason_and_cannot_be_taken_back() {
        String project = projects.registered("两路口改造", OWN);
        String code = projects.split(projects.assigned(project), "level1", "1号").getFirst();
        open("codes/" + code);
        choose(code, "注销");
        assertThat(act().isEnabled()).isFalse();
        test(field(TextArea.class, "原因")).setValue("不再建设");
        assertThat(consequences()).contains("历史保留");
        press();
        assertThat(graph(project).node(code).orElseThrow().status()).isEqualTo(CodeStatus.CANCELLED);
        assertThat(text()).contains("不再建设");
    }

    @Test
    void sc2_an_unused_code_goes_to_the_recycle_bin_and_comes_back() {
        String project = projects.registered("回收演示项目", OWN);
        String code = projects.split(projects.assigned(project), "level1", "1号").getFirst();
        open("codes/" + code);
        choose(code, "移入回收站");
        press();
        open("recycle-bin");
        assertThat(text()).contains(code, "回收演示项目");
        choose(code);
        press();
        assertThat(graph(project).node(code).orElseThrow().status()).isEqualTo(CodeStatus.ACTIVE);
    }

    @Test
    void sh3_a_departments_own_code_is_taken_down_on_the_page() {
        String project = projects.registered("自有编码项目", OWN);
        open("codes/" + project);
        choose(project, "对应自有编码");
        test(field(TextField.class, "部门系统")).setValue("住建系统");
        test(field(TextField.class, "自有编码")).setValue("ZJ-" + project);
        press();
        assertThat(graph(project).aliases()).containsKey(new Alias("住建系统", "ZJ-" + project));
    }

    @Test
    void cq1_a_project_gets_one_main_code() {
        String project = projects.registered("赋码项目", OWN);
        open("codes/" + project);
        assertThat(text()).contains("尚未赋码");
        choose(project, "赋主码");
        assertThat(consequences()).contains("渝建通码");
        press();
        assertThat(graph(project).mainCode()).isPresent();
        assertThat($(MenuBar.class).all()).isNotEmpty();
    }

    @Test
    void cq3_a_code_is_linked_to_one_more_above() {
        String project = projects.registered("关联项目", OWN);
        List<String> first = projects.split(projects.assigned(project), "level1", "1号", "2号");
        String second = projects.split(first.getFirst(), "level2", "1号").getFirst();
        open("codes/" + second);
        choose(second, "关联上级码");
        parent().setValue(graph(project).node(first.getLast()).orElseThrow());
        assertThat(consequences()).contains("增加上级码");
        press();
        assertThat(graph(project).node(second).orElseThrow().merged()).isTrue();
    }

    @Test
    void cq4_cq5_material_and_fields_of_a_code_are_there_for_the_codes_below() {
        String project = projects.registered("材料项目", OWN);
        String main = projects.assigned(project);
        String first = projects.split(main, "level1", "1号").getFirst();
        open("codes/" + main);
        choose(main, "登记材料");
        test(field(TextField.class, "名称")).setValue("用地规划许可证");
        test(field(TextField.class, "材料标识")).setValue("M-" + main);
        test(field(TextField.class, "产生事项")).setValue("GH-YD");
        press();
        open("codes/" + first);
        assertThat(text()).contains("用地规划许可证", "继承");
        choose(first, "填报字段");
        assertThat(act().isEnabled()).as("nothing chosen yet").isFalse();
        ComboBox<FieldDefinition> field = fields();
        field.setValue(field.getListDataView()
                .getItems()
                .filter(each -> each.name().equals("landCode"))
                .findFirst()
                .orElseThrow());
        test(field(TextField.class, "土地码")).setValue("5".repeat(65));
        assertThat(consequences()).contains("不能办理");
        test(field(TextField.class, "土地码")).setValue("5".repeat(64));
        press();
        open("codes/" + projects.split(first, "level2", "1号").getFirst());
        assertThat(text()).contains("5".repeat(64), "继承");
    }

    @Test
    @WithMockUser(username = OnSampleStore.LEADER, roles = "DISTRICT_LEADER")
    void a_leader_reads_the_own_districts_codes_and_no_others_and_changes_none() {
        String own = projects.registered("本区项目", OWN);
        String foreign = projects.registered("外区项目", "440106");
        open("codes/" + own);
        assertThat(title()).isEqualTo("本区项目");
        assertThat(text()).doesNotContain("对 " + own);
        assertThat($(MenuBar.class).all().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .map(MenuItem::getText))
                .doesNotContain("操作");
        open("codes/" + foreign);
        assertThat(title()).isEqualTo(NOWHERE);
        open("codes", Map.of("q", "外区项目"));
        assertThat(text()).contains("没有符合条件的编码");
    }

    private CodeGraph graph(String code) {
        return registry.find(code).orElseThrow().graph();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<String> buildings() {
        return field(MultiSelectComboBox.class, "楼栋号");
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<CodeNode> others() {
        return field(MultiSelectComboBox.class, "一并合并的编码");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<FieldDefinition> fields() {
        return field(ComboBox.class, "字段");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CodeNode> parent() {
        return field(ComboBox.class, "增加的上级码");
    }

    private void choose(String code) {
        test($(Button.class).all().stream()
                        .filter(button ->
                                ("恢复 " + code).equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
