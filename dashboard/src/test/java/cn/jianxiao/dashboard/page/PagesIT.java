package cn.jianxiao.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.chart.Chart;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.dashboard.user.PasswordDialog;
import cn.jianxiao.demo.DemoProject;
import cn.jianxiao.registry.account.Accounts;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = TestApplication.class)
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
class PagesIT extends SpringBrowserlessTest {

    private static final String NOWHERE = "不存在或无权访问";

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void accounts() {
        OnSampleStore.introduce(accounts);
    }

    @Test
    void the_overview_draws_its_charts() {
        open("", Map.of());
        assertThat(title()).isEqualTo("总览");
        assertThat($(Chart.class).all()).hasSize(2);
    }

    @Test
    void SH1_NA2_the_overview_has_figures_of_every_kind_of_matter_of_its_own() {
        open("", Map.of());
        assertThat(text()).contains("各类事项", "行政审批", "技术审查", "中介服务", "市政公用");
        for (String kind : List.of("intermediary", "utility")) {
            open("", Map.of("kind", kind));
            assertThat($(Chart.class).all()).hasSize(2);
            open("ranking", Map.of("by", "kind", "period", "this-year"));
            assertThat(text()).contains("中介服务", "市政公用");
        }
    }

    @Test
    void an_address_holds_the_filter_of_the_ranking() {
        open("ranking", Map.of("by", "department", "period", "this-year", "min", "1"));
        long departments = $(NativeTableRow.class).all().size();
        open("ranking", Map.of("period", "this-year"));
        assertThat(departments).isGreaterThan($(NativeTableRow.class).all().size());
        open("ranking", Map.of("by", "nonsense", "min", "nonsense"));
        assertThat(title()).isEqualTo("效能排名");
    }

    @Test
    void the_list_of_projects_finds_one_by_its_code() {
        String code = project(OnSampleStore.DISTRICT).registration().project();
        open("projects", Map.of("q", code));
        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void CQ7_the_list_of_projects_is_taken_as_workbook_and_csv_by_its_filter() throws IOException {
        CodeRegistration head = project(OnSampleStore.DISTRICT).registration();
        open("projects", Map.of("q", head.project(), "division", OnSampleStore.DISTRICT));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        test($(Anchor.class).withText("导出 CSV").single()).download(csv);
        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("\"" + head.name() + "\",\"" + head.project() + "\",\"" + head.unifiedCode() + "\"");
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        test($(Anchor.class).withText("导出 Excel").single()).download(workbook);
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook.toByteArray()))) {
            String cells = cells(book.getSheetAt(0));
            assertThat(cells).contains("项目清单", "行政区划：渝中区；搜索：" + head.project(), head.name(), head.unifiedCode());
        }
    }

    @Test
    void SH5_a_long_ranking_comes_in_parts_and_finds_a_department_by_its_name() {
        open("ranking", Map.of("by", "department", "period", "this-year", "min", "1"));
        assertThat($(NativeTableRow.class).all()).hasSize(1 + Excerpt.SIZE);
        String whole = text();
        assertThat(whole).contains("第 1–" + Excerpt.SIZE + " 行");
        test($(Anchor.class).withText("下一页").single()).click();
        assertThat(text()).contains("第 " + (Excerpt.SIZE + 1) + "–");

        open("ranking", Map.of("by", "department", "period", "this-year", "min", "1", "q", "渝中", "page", "9"));
        assertThat($(NativeTableRow.class).all()).hasSizeBetween(2, 30);
        assertThat(text()).contains("渝中区").doesNotContain("巴南区");
        open("ranking", Map.of("by", "department", "q", "nobody"));
        assertThat(text()).contains("没有符合条件的排名对象");
    }

    @Test
    void a_link_to_a_case_opens_it_with_its_times() {
        ApprovalEvent event = project(OnSampleStore.DISTRICT).events().getFirst();
        open("cases/" + event.project() + "/" + event.caseId(), Map.of());
        assertThat(title()).isEqualTo(event.matterName());
        assertThat(text()).contains("总跨度", "计时依据", event.caseId());
    }

    @Test
    @WithMockUser(username = OnSampleStore.LEADER, roles = "DISTRICT_LEADER")
    void a_leader_opens_the_own_project_and_no_other_by_its_address() {
        open("projects/" + project(OnSampleStore.DISTRICT).registration().project(), Map.of());
        assertThat(title()).isNotEqualTo(NOWHERE);
        DemoProject foreign = project("440106");
        open("projects/" + foreign.registration().project(), Map.of());
        assertThat(title()).isEqualTo(NOWHERE);
        ApprovalEvent event = foreign.events().getFirst();
        open("cases/" + event.project() + "/" + event.caseId(), Map.of());
        assertThat(title()).isEqualTo(NOWHERE);
    }

    @Test
    @WithMockUser(username = OnSampleStore.LEADER, roles = "DISTRICT_LEADER")
    void a_leader_has_no_way_to_the_accounts() {
        open("", Map.of());
        assertThat($(SideNavItem.class).all()).extracting(SideNavItem::getLabel).doesNotContain("账号");
        open("accounts", Map.of());
        assertThat(title()).isEqualTo(NOWHERE);
    }

    @Test
    @WithMockUser(username = OnSampleStore.LEADER, roles = "DISTRICT_LEADER")
    void the_owner_changes_the_password() {
        open("", Map.of());
        String before = accounts.credential(OnSampleStore.LEADER).orElseThrow().passwordHash();
        new PasswordDialog(accounts, OnSampleStore.LEADER).open();
        List<PasswordField> fields = $(PasswordField.class).all();
        test(fields.get(0)).setValue("not the password");
        test(fields.get(1)).setValue("another long one");
        test(fields.get(2)).setValue("another long one");
        test($(Button.class).withText("保存").single()).click();
        assertThat(fields.getFirst().isInvalid()).isTrue();
        test(fields.get(0)).setValue(OnSampleStore.PASSWORD);
        test($(Button.class).withText("保存").single()).click();
        assertThat(accounts.credential(OnSampleStore.LEADER).orElseThrow().passwordHash())
                .isNotEqualTo(before);
    }

    @Test
    void every_other_page_opens() {
        for (String page : List.of("cases", "warnings", "account", "quarantine", "feedback", "commitments")) {
            open(page, Map.of());
            assertThat(title()).isNotBlank().isNotEqualTo(NOWHERE);
        }
    }

    private static String cells(Sheet sheet) {
        DataFormatter shown = new DataFormatter();
        StringBuilder text = new StringBuilder();
        sheet.forEach(row ->
                row.forEach(cell -> text.append(shown.formatCellValue(cell)).append('\n')));
        return text.toString();
    }

    private static void open(String path, Map<String, String> values) {
        UI.getCurrent().navigate(path, QueryParameters.simple(values));
    }

    private String title() {
        return $(H1.class).single().getText();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static DemoProject project(String district) {
        return SampleStore.filled().projects().stream()
                .filter(project -> project.registration().division().equals(district))
                .filter(project -> project.events().stream()
                        .allMatch(event -> event.division().equals(district)
                                && event.project().equals(project.registration().project())))
                .findFirst()
                .orElseThrow();
    }
}
