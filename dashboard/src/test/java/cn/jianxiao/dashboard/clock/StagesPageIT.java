package cn.jianxiao.dashboard.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.Milestone;
import cn.jianxiao.approval.project.StageRule;
import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.sample.FreshSettings;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
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
@WithMockUser(username = OnSampleStore.ADMINISTRATOR, roles = "ADMINISTRATOR")
class StagesPageIT extends FreshSettings {

    private static final int CONSTRUCTION_PERMIT = 2;

    @Test
    void SC6_limits_milestones_and_closing_matters_take_effect_with_their_history() {
        UI.getCurrent().navigate("clock/stages");
        limit().setValue(15);
        milestone().setValue(Milestone.ANY);
        $(MatterField.class).all().get(CONSTRUCTION_PERMIT).setValue(Set.of("SG-01"));
        matters("竣工验收备案事项").setValue(Set.of("BA-01"));

        test(button("保存并生效")).click();
        ActionDialog dialog = $(ActionDialog.class).single();
        $(TextArea.class, dialog).single().setValue("市里的新时限");
        test(button("生效", dialog)).click();

        assertThat(book().current().stage(Stage.CONSTRUCTION_PERMIT))
                .isEqualTo(new StageRule(Stage.CONSTRUCTION_PERMIT, 15, Milestone.ANY, Set.of("SG-01")));
        assertThat(book().current().closing().filing()).containsExactly("BA-01");
        assertThat(text()).contains("市里的新时限", "施工许可", "15 任一完成 SG-01", "BA-01");
    }

    @Test
    void a_draft_is_not_left_behind_unasked() {
        UI.getCurrent().navigate("clock/stages");
        limit().setValue(15);

        UI.getCurrent().navigate("clock");

        assertThat($(ConfirmDialog.class).all()).hasSize(1);
        assertThat($(H1.class).single().getText()).isEqualTo("时限与里程碑");
    }

    private IntegerField limit() {
        return $(IntegerField.class).all().get(CONSTRUCTION_PERMIT);
    }

    @SuppressWarnings("unchecked")
    private Select<Milestone> milestone() {
        return $(Select.class).all().stream()
                .filter(field -> field.getValue() instanceof Milestone)
                .toList()
                .get(CONSTRUCTION_PERMIT);
    }

    private MatterField matters(String label) {
        return $(MatterField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
