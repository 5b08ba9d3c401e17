package cn.jianxiao.dashboard.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleStore;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.quarantine.FollowUp;
import cn.jianxiao.registry.quarantine.QuarantineBook;
import cn.jianxiao.registry.quarantine.QuarantineSettings;
import cn.jianxiao.registry.quarantine.QuarantineState;
import cn.jianxiao.registry.quarantine.RecordPlace;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.query.AccountLine;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RejectionLine;
import cn.jianxiao.sql.query.SourceFilter;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

/** What people do about records in quarantine: on the page, in the registry, in the log and in the account. */
@SpringBootTest(classes = TestApplication.class)
@Import(QuarantinePageIT.OnOwnStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
class QuarantinePageIT extends SpringBrowserlessTest {

    private static final SampleStore STORE = SampleStore.fresh();
    private static final String UNNAMED = "（未注明来源）";

    @Autowired
    private Accounts accounts;

    @Autowired
    private QuarantineBook book;

    @Autowired
    private QuarantineDesk desk;

    @Autowired
    private Questions questions;

    @Autowired
    private RawTextRetention retention;

    @Autowired
    private ClickHouse store;

    @Autowired
    private DataSource registry;

    @Value("${jianxiao.kafka.bootstrap}")
    private String bootstrap;

    @Value("${jianxiao.kafka.topic-prefix}")
    private String prefix;

    static class OnOwnStore {
        @Bean
        ClickHouseEndpoint clickHouseEndpoint() {
            return STORE.endpoint();
        }
    }

    @BeforeEach
    void nothingThere() {
        OnSampleStore.introduce(accounts);
        store.execute("TRUNCATE TABLE intake");
        store.execute("TRUNCATE TABLE follow_ups");
        JdbcClient.create(registry).sql("delete from follow_up").update();
        JdbcClient.create(registry).sql("delete from quarantine_settings").update();
        JdbcClient.create(registry).sql("delete from audit_entry").update();
    }

    @Test
    void one_record_is_corrected_at_its_faulty_field_and_goes_through_the_intake_like_any_other() {
        STORE.add(Quarantined.atTheDoor(1, "420984"));
        AccountLine before = account();
        open(Map.of());
        assertThat(text()).contains("1 条");
        click(opener());
        TextField status = $(FaultyField.class).single();
        assertThat(status.getLabel()).isEqualTo("办理状态 status");
        assertThat(status.getValue()).isEqualTo("受理");
        assertThat(status.isInvalid()).isTrue();
        assertThat(button("更正并重送").isEnabled()).isFalse();

        test(status).setValue("3");

        assertThat(status.isInvalid()).isFalse();
        assertThat($(TextArea.class).single().getValue()).contains("\"status\" : \"3\"");
        click(button("更正并重送"));

        FollowUp followUp = book.history(place(1)).getFirst();
        assertThat(followUp.state()).isEqualTo(QuarantineState.CORRECTED);
        assertThat(followUp.stamp().by().account()).isEqualTo(OnSampleStore.SUPERVISOR);
        assertThat(followUp.before()).contains("受理");
        assertThat(followUp.after()).contains("\"status\":\"3\"");
        assertThat(sent(followUp.batch())).singleElement().satisfies(envelope -> {
            ApprovalEvent event = (ApprovalEvent) envelope.content();
            assertThat(event.id()).isEqualTo("e1");
            assertThat(event.statusCode()).isEqualTo(3);
        });
        assertThat(account()).isEqualTo(before).matches(AccountLine::adds);
        open(Map.of());
        assertThat(text()).contains("没有符合条件的记录");
        open(Map.of("state", "corrected"));
        assertThat(text()).contains("1 条");
    }

    @Test
    void of_two_who_correct_the_same_record_the_second_is_told_and_nothing_is_sent_twice() {
        STORE.add(Quarantined.atTheDoor(2, "420984"));
        RejectionLine line = desk.lines(open(), 0, 1).getFirst();
        String sound = KeptRecord.of(line).text().replace("\"受理\"", "3");
        Amended amended = new Amended(line.place(), KeptRecord.of(line).kind(), sound);

        Outcome first = desk.follow().correct(List.of(amended), reached -> {});
        Outcome second = desk.follow().correct(List.of(amended), reached -> {});

        assertThat(first).isEqualTo(new Outcome(1, 0, 0));
        assertThat(second).isEqualTo(new Outcome(0, 0, 1));
        assertThat(book.history(place(2))).hasSize(1);
    }

    @Test
    void what_the_intake_would_refuse_is_not_sent_and_stays_open() {
        STORE.add(Quarantined.atTheDoor(3, "420984"));
        RejectionLine line = desk.lines(open(), 0, 1).getFirst();
        KeptRecord kept = KeptRecord.of(line);

        Outcome outcome =
                desk.follow().correct(List.of(new Amended(line.place(), kept.kind(), kept.text())), reached -> {});

        assertThat(outcome).isEqualTo(new Outcome(0, 1, 0));
        assertThat(book.history(place(3))).isEmpty();
    }

    @Test
    void many_records_get_one_value_and_those_that_pass_are_sent() {
        STORE.add(Quarantined.atTheDoor(11, "420984"));
        STORE.add(Quarantined.atTheDoor(12, "420984"));
        STORE.add(Quarantined.classified(13));
        open(Map.of());
        click(button("批量更正"));
        BulkDialog dialog = $(BulkDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("改后 0 条检查通过", "1 条不是 JSON 记录");

        test($(TextField.class, dialog).all().get(1)).setValue("3");

        assertThat(dialog.getElement().getTextRecursively()).contains("改后 2 条检查通过", "受理", "→ 3");
        click(button("更正并重送", dialog));
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> desk.count(open()) == 1);
        assertThat(sent(book.history(place(11)).getFirst().batch())).hasSize(2);
    }

    @Test
    void a_record_is_set_aside_with_a_reason_and_taken_up_again() {
        STORE.add(Quarantined.classified(21));
        open(Map.of());
        click(button("搁置"));
        $(TextArea.class).single().setValue("来源单位已确认无需补报");
        click(button("搁置", $(ActionDialog.class).single()));
        assertThat(desk.count(open())).isZero();
        assertThat(book.history(place(21)).getFirst().reason()).isEqualTo("来源单位已确认无需补报");

        open(Map.of("state", "set-aside"));
        click(button("撤销搁置"));
        click(button("撤销搁置", $(ActionDialog.class).single()));

        assertThat(desk.count(open())).isEqualTo(1);
    }

    @Test
    void an_orphan_is_shown_whole_and_a_classified_record_has_no_text() {
        STORE.add(Quarantined.waiting(31, 40));
        STORE.add(Quarantined.waiting(32, 3));
        STORE.add(Quarantined.classified(33));
        List<RejectionLine> lines = desk.lines(open(), 0, 9);

        assertThat(lines).extracting(RejectionLine::offset).containsExactly(33L, 31L);
        assertThat(KeptRecord.of(lines.get(1)).text()).contains("\"id\":\"w31\"", "\"status\":3");
        assertThat(KeptRecord.of(lines.get(0)).isKept()).isFalse();
    }

    @Test
    void records_that_name_no_source_are_told_so_and_their_quality_leads_to_them() {
        STORE.add(Quarantined.unreadable(34));
        open(Map.of());
        assertThat(test($(Grid.class).single()).getCellText(0, 2)).isEqualTo(UNNAMED);

        UI.getCurrent().navigate("quality", QueryParameters.simple(Map.of("period", "this-year")));
        assertThat(text()).contains(UNNAMED);
        String behind = $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("aspect=accuracy"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate("quality", QueryParameters.fromString(behind.substring(behind.indexOf('?') + 1)));

        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
        assertThat($(ComboBox.class).all()).anyMatch(filter -> SourceFilter.UNNAMED.equals(filter.getValue()));
    }

    @Test
    void SH7_whoever_looks_at_a_records_text_is_in_the_audit_log() {
        STORE.add(Quarantined.atTheDoor(35, "420984"));
        open(Map.of());
        click(opener());

        assertThat(looks()).containsExactly(OnSampleStore.SUPERVISOR + " LOOKED_AT jianxiao.events/0/35");
    }

    @Test
    @WithMockUser(username = OnSampleStore.ADMINISTRATOR, roles = "ADMINISTRATOR")
    void SH7_classified_records_that_were_refused_stand_beside_the_audit_log_without_their_content() {
        STORE.add(Quarantined.classified(36));
        UI.getCurrent().navigate("audit");
        assertThat(text()).contains("涉密记录拒收", "这段时间拒收 1 条", "jianxiao.events/0/36");
    }

    @Test
    @WithMockUser(username = OnSampleStore.LEADER, roles = "DISTRICT_LEADER")
    void a_leader_sees_the_own_district_and_changes_nothing() {
        STORE.add(Quarantined.atTheDoor(41, OnSampleStore.DISTRICT));
        STORE.add(Quarantined.atTheDoor(42, "420984"));
        open(Map.of());

        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
        assertThat($(Button.class).withText("批量更正").all()).isEmpty();
        assertThat($(Button.class).withText("设置").all()).isEmpty();
        assertThatThrownBy(() -> desk.follow()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.save(QuarantineSettings.SHIPPED)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(username = OnSampleStore.ADMINISTRATOR, roles = "ADMINISTRATOR")
    void when_the_time_of_texts_is_over_the_line_stays_without_them() {
        STORE.add(Quarantined.atTheDoor(51, "420984"));
        RejectionLine line = desk.lines(open(), 0, 1).getFirst();
        KeptRecord kept = KeptRecord.of(line);
        String sound = kept.text().replace("\"受理\"", "3");
        desk.follow().correct(List.of(new Amended(line.place(), kept.kind(), sound)), reached -> {});
        retention.expire();
        assertThat(book.history(place(51)).getFirst().before()).isNotEmpty();

        assertThat(desk.save(new QuarantineSettings(1, 30, 1))).isEmpty();
        JdbcClient.create(registry)
                .sql("update follow_up set received_at = ?")
                .param(Instant.now().minus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC))
                .update();
        store.execute("TRUNCATE TABLE intake");
        STORE.add(Quarantined.aged(Quarantined.atTheDoor(51, "420984"), 2));
        retention.expire();

        assertThat(desk.lines(open().with("state", "any"), 0, 1))
                .singleElement()
                .satisfies(after -> {
                    assertThat(after.raw()).isEmpty();
                    assertThat(after.value()).isEqualTo("受理");
                    assertThat(after.state()).isEqualTo("corrected");
                });
        assertThat(book.history(place(51)).getFirst().before()).isEmpty();
        assertThat(book.history(place(51)).getFirst().after()).isEmpty();
    }

    private List<String> looks() {
        return JdbcClient.create(registry)
                .sql("select account, deed, subject from audit_entry where kind = 'RAW_RECORD'")
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    private AccountLine account() {
        return questions.ask(AccountLine.QUERY, Arguments.none()).getFirst();
    }

    private List<Envelope> sent(String batch) {
        return SentRecords.of(bootstrap, prefix + "jianxiao.events").stream()
                .filter(envelope -> envelope.batch().equals(batch))
                .toList();
    }

    private static RecordPlace place(long offset) {
        return new RecordPlace("jianxiao.events", 0, offset);
    }

    private static Arguments open() {
        return Arguments.none().with("disposition", "any").with("state", "open");
    }

    private void open(Map<String, String> values) {
        UI.getCurrent().navigate("quarantine", QueryParameters.simple(values));
    }

    private Button opener() {
        return (Button) test($(Grid.class).single()).getCellComponent(0, 7);
    }

    private void click(Button button) {
        test(button).click();
    }

    private Button button(String words) {
        return $(Button.class).withText(words).all().getFirst();
    }

    private Button button(String words, Component within) {
        return $(Button.class, within).withText(words).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
