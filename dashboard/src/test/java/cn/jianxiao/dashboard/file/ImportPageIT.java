package cn.jianxiao.dashboard.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.ingest.file.FileSample;
import cn.jianxiao.ingest.file.Header;
import cn.jianxiao.ingest.file.Mapping;
import cn.jianxiao.ingest.file.TableMapping;
import cn.jianxiao.ingest.file.Target;
import cn.jianxiao.registry.account.Accounts;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = TestApplication.class)
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
class ImportPageIT extends SpringBrowserlessTest {

    private static final String TABLE = "业务号,环节,办理时间,行政区划代码\n1,受理,21/11/2026,500103\n2,办结（通过）,22/11/2026,500103\n";

    @TempDir
    Path folder;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ImportDesk desk;

    @BeforeEach
    void introduce() {
        OnSampleStore.introduce(accounts);
    }

    @Test
    void a_supervisor_brings_files_in() {
        UI.getCurrent().navigate("import");
        assertThat($(FileUpload.class).all()).hasSize(1);
        assertThat($(HistoryGrid.class).all()).hasSize(1);
    }

    @Test
    @WithMockUser(username = OnSampleStore.LEADER, roles = "DISTRICT_LEADER")
    void a_district_leader_does_not() {
        UI.getCurrent().navigate("import");
        assertThat($(FileUpload.class).all()).isEmpty();
        assertThatThrownBy(() -> desk.save("x", "{}")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_the_form_was_filled_with_by_a_mapping_is_that_mapping_again() throws IOException {
        TableMapping saved = (TableMapping) Mapping.read("m", """
                {format: table, target: events, identity: content, headerRow: 1,
                 fields: {caseId: 业务号, status: 环节, occurredAt: 办理时间},
                 constants: {source: s, matter: M, division: 500103},
                 values: {status: {受理: 3}},
                 dates: {occurredAt: d/M/yyyy}}""");
        MappingForm form = form(saved);
        form.show(saved, columns());

        assertThat(form.mapping()).isEqualTo(saved);
        assertThat(form.missing()).isEmpty();
        assertThat(form.source()).contains("s");
    }

    @Test
    void columns_and_values_are_guessed_and_what_is_missing_is_named() throws IOException {
        MappingForm form = form(new Shape(TableMapping.named()).headerRow(1));
        form.guess(columns());

        assertThat(form.mapping().fields()).isEqualTo(Map.of("occurredAt", "办理时间", "division", "行政区划代码"));
        assertThat(form.missing()).containsExactly("来源系统", "办件编号", "办理状态", "事项编码");
        assertThat(form.mapping().identity()).isEqualTo(TableMapping.Identity.CONTENT);
    }

    private MappingForm form(TableMapping shape) throws IOException {
        StoredFile file = new StoredFile(table(), "x.csv", 1);
        MappingForm form = new MappingForm(file, shape, Target.EVENTS, columns(), () -> {});
        UI.getCurrent().add(form);
        return form;
    }

    private List<String> columns() throws IOException {
        return FileSample.of(table(), TableMapping.named())
                .header()
                .map(Header::names)
                .orElseThrow();
    }

    private Path table() throws IOException {
        return Files.writeString(folder.resolve("x.csv"), TABLE);
    }
}
