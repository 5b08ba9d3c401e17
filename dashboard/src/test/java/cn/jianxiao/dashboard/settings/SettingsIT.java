package cn.jianxiao.dashboard.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.code.OnCodes;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.access.ApiKey;
import cn.jianxiao.registry.access.ApiKeys;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.field.FieldCatalogue;
import cn.jianxiao.registry.material.AttachLevel;
import cn.jianxiao.registry.material.LinkConfiguration;
import cn.jianxiao.registry.material.MaterialKind;
import cn.jianxiao.registry.rule.StoredRules;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

/** Pages on which an administrator sets how codes are made and used, and who may not. */
@SpringBootTest(classes = TestApplication.class)
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = "test-admin", roles = "ADMINISTRATOR")
class SettingsIT extends OnCodes {

    @Autowired
    private Accounts accounts;

    @Autowired
    private StoredRules rules;

    @Autowired
    private FieldCatalogue fields;

    @Autowired
    private LinkConfiguration links;

    @Autowired
    private ApiKeys keys;

    @BeforeEach
    void administrator() {
        accounts.ensure(Account.unbounded("test-admin", "管理员", Role.ADMINISTRATOR), OnSampleStore.PASSWORD);
    }

    @Test
    void cq8_a_rule_is_tried_out_before_it_is_saved_as_its_next_version() {
        open("code-rules");
        assertThat(text()).contains("渝建通码", "工程代码", "national@2");
        click("新增规则");
        TextArea text = field(TextArea.class, "规则文本");
        test(text).setValue("rule page-rule 1 页面规则\nfixed lead Q\nopen division 6\nserial serial 4 1 9999 division\n");
        assertThat(consequences()).contains("Q", "0001", "0002");
        assertThat(act().isEnabled()).as("no reason yet").isFalse();
        test(field(TextField.class, "原因")).setValue("试行");
        press();
        assertThat(rules.current().newest("page-rule").orElseThrow().version()).isEqualTo(1);
        open("code-rules", java.util.Map.of("rule", "page-rule"));
        assertThat(text()).contains("试行", "page-rule@1", "现行");
    }

    @Test
    void cq8_a_rule_that_takes_texts_of_another_is_refused_with_an_example() {
        open("code-rules");
        click("新增规则");
        test(field(TextArea.class, "规则文本"))
                .setValue("rule clash 1 冲突\nopen division 6\nopen flowType 2\ndate date yyyyMMdd 1 9999\n"
                        + "open sequence 2\nserial serial 4 0 9999 division\n");
        assertThat(consequences()).contains("不能办理", "冲突", "chongqing");
        test(field(TextArea.class, "规则文本")).setValue("rule broken 1 坏\nopen division\n");
        assertThat(consequences()).contains("第 2 行");
        assertThat(act().isEnabled()).isFalse();
    }

    @Test
    @WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
    void a_supervisor_reads_rules_and_changes_none_and_has_no_other_settings() {
        open("code-rules");
        assertThat(title()).isEqualTo("编码规则");
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("新增规则", "修改规则", "设置拆分条件");
        for (String page : List.of("fields", "material-links", "accounts")) {
            open(page);
            assertThat(title()).as(page).isEqualTo(NOWHERE);
        }
    }

    @Test
    @WithMockUser(username = OnSampleStore.LEADER, roles = "DISTRICT_LEADER")
    void a_leader_has_no_settings_at_all() {
        for (String page : List.of("code-rules", "fields", "material-links", "accounts")) {
            open(page);
            assertThat(title()).as(page).isEqualTo(NOWHERE);
        }
    }

    @Test
    void cq5_a_field_is_added_without_a_release_and_retired() {
        open("fields");
        click("新增字段");
        test(field(TextField.class, "标识")).setValue("greenGrade");
        test(field(TextField.class, "中文名称")).setValue("绿建等级");
        test(field(TextField.class, "英文名称")).setValue("Green grade");
        press();
        assertThat(text()).contains("绿建等级", "自定义");
        assertThat(fields.definition("greenGrade")).isPresent();
        labelled("停用 绿建等级");
        assertThat(consequences()).contains("已有的值保留");
        press();
        assertThat(fields.definition("greenGrade").orElseThrow().retired()).isTrue();
    }

    @Test
    void cq9_a_link_is_set_and_taken_away() {
        open("material-links");
        click("新增配置");
        test(field(TextField.class, "事项编码")).setValue("GH-9901");
        assertThat(consequences()).contains("GH-9901", "一级子码");
        press();
        assertThat(links.level("GH-9901", MaterialKind.LICENCE)).contains(AttachLevel.LEVEL_1);
        labelled("删除“GH-9901”的配置");
        press();
        assertThat(links.level("GH-9901", MaterialKind.LICENCE)).isEmpty();
        assertThat(text()).contains("修改记录", "GH-9901");
    }

    @Test
    void cq10_a_key_is_shown_once_and_revoked() {
        open("accounts");
        click("新建密钥");
        assertThat(act().isEnabled()).isFalse();
        test(field(TextField.class, "系统名称")).setValue("市规划局审批系统");
        scopes().setValue(Set.of(ApiScope.CODES_READ));
        press();
        String token = field(TextField.class, "密钥").getValue();
        assertThat(keys.proven(token)).isPresent();
        press();
        assertThat(isDialogOpen()).isFalse();
        assertThat(text()).contains("市规划局审批系统").doesNotContain(token);
        labelled("吊销“市规划局审批系统”的密钥");
        press();
        assertThat(keys.proven(token)).isEmpty();
        assertThat(keys.all()).extracting(ApiKey::createdBy).contains("test-admin");
    }

    @Test
    @WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
    void gd9_suspicious_splits_are_listed_with_their_evidence_and_cancelled() {
        String project = projects.registered("疑似拆分项目", OnSampleStore.DISTRICT);
        List<String> codes = projects.split(project, "planning", "1号", "2号", "3号", "4号", "5号");
        open("suspicious-splits");
        assertThat(text()).contains("一日多拆", "单栋拆分", codes.getFirst());
        labelled("注销 " + codes.getFirst());
        test(field(TextArea.class, "原因")).setValue("违反尽量少拆原则");
        press();
        open("codes/" + codes.getFirst());
        assertThat(text()).contains("已注销", "违反尽量少拆原则", OnSampleStore.SUPERVISOR);
    }

    private void click(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private void labelled(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + label)))
                .click();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<ApiScope> scopes() {
        return field(CheckboxGroup.class, "权限");
    }
}
