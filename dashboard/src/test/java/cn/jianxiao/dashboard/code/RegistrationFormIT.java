package cn.jianxiao.dashboard.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.field.FieldType;
import cn.jianxiao.registry.form.FormColumn;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

/** 工程代码登记表 (GD3): every field of attachment 4 as the dialog checks it. */
@SpringBootTest(classes = TestApplication.class)
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
class RegistrationFormIT extends OnCodes {

    private static final String NAME = "南沙港区标准厂房";

    static Stream<FormColumn> typedTexts() {
        return typed().filter(column -> column.definition().type() instanceof FieldType.Text);
    }

    static Stream<FormColumn> typedNumbers() {
        return typed().filter(column -> column.definition().type() instanceof FieldType.Number);
    }

    private static Stream<FormColumn> typed() {
        return Stream.of(FormColumn.values())
                .filter(column -> column.filling() != FormColumn.Filling.BY_PROJECT && !column.isFixedByCode());
    }

    @ParameterizedTest
    @MethodSource("typedTexts")
    void gd3_a_text_may_be_as_long_as_attachment_4_says_and_not_longer(FormColumn column) {
        openForm();
        int length = ((FieldType.Text) column.definition().type()).length();
        assertThat(complaint(column, "楼".repeat(length + 1))).contains(length + " 个字符");
        assertThat(complaint(column, "楼".repeat(length))).doesNotContain("超出长度");
    }

    @ParameterizedTest
    @MethodSource("typedNumbers")
    void gd3_a_number_has_as_many_digits_as_attachment_4_says(FormColumn column) {
        openForm();
        FieldType.Number type = (FieldType.Number) column.definition().type();
        int whole = type.digits() - type.decimals();
        assertThat(complaint(column, "1".repeat(whole + 1))).contains("整数位数过多");
        assertThat(complaint(column, "1".repeat(whole))).doesNotContain("位数");
        assertThat(complaint(column, "1." + "1".repeat(type.decimals() + 1))).contains("小数位数过多");
        assertThat(complaint(column, "1." + "1".repeat(type.decimals()))).doesNotContain("位数");
        assertThat(complaint(column, "-1")).contains("负数");
        assertThat(complaint(column, "一")).contains("不是数字");
    }

    @Test
    void gd3_what_comes_from_the_project_is_shown_and_cannot_be_typed() {
        String project = openForm();
        assertThat(dialog().getElement().getTextRecursively()).contains(project, "12500.5 万元", "工程规划许可阶段");
        assertThat($(TextField.class, dialog()).all())
                .extracting(each -> each.getElement().getProperty("label"))
                .doesNotContain("投资项目代码", "项目总投资", "所处阶段");
    }

    @Test
    void gd3_a_form_that_is_complete_gets_a_code_and_one_that_is_not_says_what_is_missing() {
        String project = openForm();
        assertThat(consequences()).contains("名称").contains("不规范");
        type(FormColumn.XMMC, NAME + "第5栋");
        assertThat(consequences()).contains("还需填写", "工程范围", "联系电话");
        assertThat(act().isEnabled()).isFalse();
        Map.of(
                        FormColumn.GCFW, "第5栋",
                        FormColumn.ZTZE, "1200.5",
                        FormColumn.JSGMJNR, "新建厂房一栋",
                        FormColumn.YDMJ, "0",
                        FormColumn.JZMJ, "15800",
                        FormColumn.ZJBH, "91350100M000100Y43",
                        FormColumn.FRXM, "李明",
                        FormColumn.LXDH, "020-88886666",
                        FormColumn.BMMC, "规划和自然资源局",
                        FormColumn.BMBM, "GH-01")
                .forEach(this::type);
        choice(FormColumn.DWLX).setValue("1");
        choice(FormColumn.ZJLX).setValue("2");
        assertThat(consequences()).contains(project + "-1001");
        press();
        assertThat(registry.find(project)
                        .orElseThrow()
                        .graph()
                        .node(project + "-1001")
                        .orElseThrow()
                        .part()
                        .fields())
                .containsEntry("XMMC", NAME + "第5栋")
                .containsEntry("XMDM", project)
                .containsEntry("SCJD", "1");
    }

    private String openForm() {
        String project = projects.registered(NAME, "440115");
        open("codes/" + project);
        choose(project, "拆分");
        return project;
    }

    private String complaint(FormColumn column, String typed) {
        type(column, typed);
        HasValidation field = (HasValidation) input(column);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    private void type(FormColumn column, String typed) {
        switch (input(column)) {
            case TextField line -> test(line).setValue(typed);
            case TextArea area -> test(area).setValue(typed);
            default -> throw new AssertionError(column);
        }
    }

    private TextFieldBase<?, String> input(FormColumn column) {
        String label = column.definition().titleZh();
        return $(TextField.class, dialog()).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .<TextFieldBase<?, String>>map(each -> each)
                .orElseGet(() -> field(TextArea.class, label));
    }

    @SuppressWarnings("unchecked")
    private Select<String> choice(FormColumn column) {
        return field(Select.class, column.definition().titleZh());
    }
}
