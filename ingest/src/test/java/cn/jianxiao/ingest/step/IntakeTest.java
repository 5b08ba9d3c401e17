package cn.jianxiao.ingest.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.code.ReasonCode;
import cn.jianxiao.ingest.IntakeReason;
import cn.jianxiao.ingest.json.Mutation;
import cn.jianxiao.ingest.log.Outbox;
import cn.jianxiao.ingest.log.OutboxUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeTest {

    private static final String EVENT = "{\"id\":\"1\",\"source\":\"s\",\"occurredAt\":\"2026-02-12\",\"caseId\":\"c\","
            + "\"matter\":\"m\",\"division\":\"420984\",\"status\":3,\"code\":\"2512-420984-04-01-395957-1001\"}";
    private static final String HEAD = "{\"id\":\"1\",\"source\":\"s\",\"updatedAt\":\"2026-02-12\",\"division\":\"d\","
            + "\"project\":\"2512-420984-04-01-395957\",\"codes\":[{\"code\":\"x\",\"level\":1}]}";

    private final Sent sent = new Sent();

    /** Which change of a sound record is found with which reason, at which field, with which value. */
    record Fault(RecordKind kind, String record, IntakeReason reason, String field, String value) {

        static Fault event(String from, String to, IntakeReason reason, String field, String value) {
            return new Fault(RecordKind.EVENT, changed(EVENT, from, to), reason, field, value);
        }

        static Fault head(String from, String to, IntakeReason reason, String field, String value) {
            return new Fault(RecordKind.REGISTRATION, changed(HEAD, from, to), reason, field, value);
        }

        static Fault more(String fields, IntakeReason reason, String field, String value) {
            return event("{", "{" + fields + ",", reason, field, value);
        }

        private static String changed(String record, String from, String to) {
            assertThat(record).contains(from);
            return record.replace(from, to);
        }
    }

    static Stream<Fault> faults() {
        String tooLong = "x".repeat(Decode.LONGEST + 1);
        return Stream.of(
                new Fault(RecordKind.EVENT, "{\"id\":", IntakeReason.NOT_JSON, "", "{\"id\":"),
                new Fault(RecordKind.EVENT, "{} {}", IntakeReason.NOT_JSON, "", "{} {}"),
                new Fault(RecordKind.EVENT, "{\"id\":1,\"id\":2}", IntakeReason.NOT_JSON, "", "{\"id\":1,\"id\":2}"),
                new Fault(RecordKind.EVENT, "[".repeat(5000), IntakeReason.NOT_JSON, "", "[".repeat(200) + "…"),
                new Fault(RecordKind.EVENT, "\"a,b\"", IntakeReason.NOT_AN_OBJECT, "", "\"a,b\""),
                new Fault(RecordKind.EVENT, tooLong, IntakeReason.RECORD_TOO_LONG, "", "262145"),
                Fault.event("\"id\":\"1\"", "\"id\":null", IntakeReason.MISSING, "id", ""),
                Fault.event("\"id\":\"1\"", "\"id\":\" \"", IntakeReason.MISSING, "id", ""),
                Fault.event("\"source\"", "\"sender\"", IntakeReason.MISSING, "source", ""),
                Fault.event("\"occurredAt\"", "\"at\"", IntakeReason.MISSING, "occurredAt", ""),
                Fault.event("\"caseId\"", "\"case\"", IntakeReason.MISSING, "caseId", ""),
                Fault.event("\"matter\"", "\"subject\"", IntakeReason.MISSING, "matter", ""),
                Fault.event("\"division\"", "\"district\"", IntakeReason.MISSING, "division", ""),
                Fault.event("\"status\"", "\"state\"", IntakeReason.MISSING, "status", ""),
                Fault.event("\"code\"", "\"number\"", IntakeReason.MISSING, "project", ""),
                Fault.event("\"2512-420984-04-01-395957-1001\"", "null", IntakeReason.MISSING, "project", ""),
                Fault.event("\"id\":\"1\"", "\"id\":{}", IntakeReason.WRONG_TYPE, "id", "{}"),
                Fault.more("\"voided\":\"maybe\"", IntakeReason.WRONG_TYPE, "voided", "maybe"),
                Fault.more("\"linkedCodes\":[\"a\",true]", IntakeReason.WRONG_TYPE, "linkedCodes[1]", "true"),
                Fault.event("\"status\":3", "\"status\":\"受理\"", IntakeReason.NOT_A_NUMBER, "status", "\"受理\""),
                Fault.event("\"status\":3", "\"status\":3.5", IntakeReason.NOT_A_NUMBER, "status", "3.5"),
                Fault.event("2026-02-12", "2026-02-30", IntakeReason.NOT_A_TIME, "occurredAt", "2026-02-30"),
                Fault.event("2026-02-12", "0001-01-01", IntakeReason.OUT_OF_RANGE, "occurredAt", "0001-01-01"),
                Fault.more("\"stage\":5000000000", IntakeReason.OUT_OF_RANGE, "stage", "5000000000"),
                Fault.more("\"limitDays\":-1", IntakeReason.OUT_OF_RANGE, "limitDays", "-1"),
                Fault.event("2026-02-12", "2026-02-14", IntakeReason.IN_FUTURE, "occurredAt", "2026-02-13T16:00:00Z"),
                Fault.more("\"classified\":true", IntakeReason.CLASSIFIED, "classified", "true"),
                Fault.more("\"classified\":{\"grade\":1}", IntakeReason.CLASSIFIED, "classified", "?"),
                Fault.more("\"colour\":\"red\"", IntakeReason.UNKNOWN_FIELD, "colour", "red"),
                Fault.event("\"status\":3", "\"status\":77", IntakeReason.UNKNOWN_LIST_VALUE, "status", "77"),
                Fault.event("\"status\":3", "\"status\":0", IntakeReason.UNKNOWN_LIST_VALUE, "status", "0"),
                Fault.more("\"stage\":9", IntakeReason.UNKNOWN_LIST_VALUE, "stage", "9"),
                Fault.event(
                        "2512-420984-04-01-395957-1001", "1-case-7", IntakeReason.CODE_OF_OWN_KIND, "code", "1-case-7"),
                Fault.event("-1001", "-3001", IntakeReason.CODE_FAULTY, "code", "2512-420984-04-01-395957-3001"),
                Fault.more("\"project\":\"p\"", IntakeReason.PROJECT_DIFFERS, "project", "p"),
                Fault.event("\"420984\"", "\"500199\"", IntakeReason.UNKNOWN_LIST_VALUE, "division", "500199"),
                Fault.more(
                        "\"department\":\"91350100M000100Y44\"",
                        IntakeReason.UNIT_FAULTY,
                        "department",
                        "91350100M000100Y44"),
                Fault.event("\"c\"", "\"\uFFFD\"", IntakeReason.ENCODING, "", null),
                Fault.head("\"updatedAt\"", "\"changed\"", IntakeReason.MISSING, "updatedAt", ""),
                Fault.head("\"project\"", "\"name\"", IntakeReason.MISSING, "project", ""),
                Fault.head("\"level\":1", "\"level\":3", IntakeReason.OUT_OF_RANGE, "codes[0].level", "3"),
                Fault.head("\"code\"", "\"cod\"", IntakeReason.MISSING, "codes[0].code", ""),
                Fault.head("{\"code\":\"x\",\"level\":1}", "7", IntakeReason.WRONG_TYPE, "codes[0]", "7"),
                Fault.head("2026-02-12", "2027-02-12", IntakeReason.IN_FUTURE, "updatedAt", "2027-02-11T16:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_fault_is_found_with_its_field_and_value(Fault fault) {
        Account account = sent.take(fault.kind(), fault.record());

        boolean hard = fault.reason().hard();
        assertThat(account.rejected()).isEqualTo(hard ? 1 : 0);
        assertThat(hard ? account.reasons() : account.remarks())
                .extracting(Account.Entry::finding)
                .anySatisfy(finding -> {
                    assertThat(finding.reason()).isEqualTo(fault.reason());
                    assertThat(finding.field()).isEqualTo(fault.field());
                    assertThat(finding.value()).isEqualTo(fault.value() == null ? finding.value() : fault.value());
                });
        assertThat(sent.only()).isInstanceOf(hard ? Rejection.class : sound(fault.kind()));
    }

    /** Records that another installation received keep their arrival; what a source says of it is not listened to. */
    @Test
    void an_arrival_is_ours_unless_records_are_moved_and_never_later_than_now() {
        String told = EVENT.replaceFirst("\\{", "{\"receivedAt\":\"2026-02-12T01:00:00Z\",");
        sent.take(RecordKind.EVENT, told);
        assertThat(sent.only().receivedAt()).isEqualTo(Sent.NOW);
        sent.envelopes.clear();
        sent.intake.take(RecordKind.EVENT, List.of(told).iterator(), "", Arrival.AS_TOLD, verdict -> {});
        assertThat(sent.only().receivedAt()).isEqualTo(Instant.parse("2026-02-12T01:00:00Z"));
        sent.envelopes.clear();
        String later = told.replace("2026-02-12T01", "2999-02-12T01");
        sent.intake.take(RecordKind.EVENT, List.of(later).iterator(), "", Arrival.AS_TOLD, verdict -> {});
        assertThat(sent.only().receivedAt()).isEqualTo(Sent.NOW);
    }

    @Test
    void there_is_a_fault_for_every_reason() {
        Set<ReasonCode> shown = faults().map(Fault::reason).collect(Collectors.toSet());

        assertThat(shown).containsAll(EnumSet.allOf(IntakeReason.class));
    }

    @Test
    void a_sound_event_is_sent_without_remarks_under_its_project() {
        Account account = sent.take(RecordKind.EVENT, EVENT.replace("-1001", ""));

        assertThat(account).isEqualTo(new Account(1, 1, 0, 0, List.of(), List.of()));
        ApprovalEvent event = (ApprovalEvent) sent.only();
        assertThat(event.key()).isEqualTo("2512-420984-04-01-395957");
        assertThat(event.receivedAt()).isEqualTo(Sent.NOW);
        assertThat(sent.envelopes.get(0).batch()).isEqualTo("b");
    }

    @Test
    void codes_are_brought_into_their_normal_form() {
        sent.take(RecordKind.EVENT, EVENT.replace("2512-420984-04-01-395957-1001", " 2512－420984－04－01－395957 "));

        ApprovalEvent event = (ApprovalEvent) sent.only();
        assertThat(event.code()).isEqualTo("2512-420984-04-01-395957");
        assertThat(event.project()).isEqualTo("2512-420984-04-01-395957");
    }

    @Test
    void an_event_without_a_code_stands_under_its_project() {
        sent.take(RecordKind.EVENT, EVENT.replace("\"code\":", "\"code\":\"\",\"project\":"));

        assertThat(((ApprovalEvent) sent.only()).code()).isEqualTo("2512-420984-04-01-395957-1001");
    }

    @Test
    void a_code_of_own_kind_alone_tells_no_project_and_waits() {
        Account account = sent.take(RecordKind.EVENT, EVENT.replace("2512-420984-04-01-395957-1001", "1-case-7"));

        assertThat(account.waiting()).isEqualTo(1);
        assertThat(((ApprovalEvent) sent.only()).project()).isEmpty();
        assertThat(sent.only().key()).isEqualTo("1-case-7");
    }

    @Test
    void a_registration_is_sent_with_its_codes() {
        sent.take(RecordKind.REGISTRATION, HEAD);

        assertThat(((CodeRegistration) sent.only()).codes()).hasSize(1);
    }

    @Test
    void a_check_says_what_would_be_said_and_sends_nothing() {
        List<String> records = List.of(EVENT, "{}", EVENT.replace("2026-02-12", "soon"), "x");

        List<Verdict> foretold = sent.intake.check(RecordKind.EVENT, records.iterator());

        assertThat(sent.envelopes).isEmpty();
        List<Verdict> told = new ArrayList<>();
        sent.intake.take(RecordKind.EVENT, records.iterator(), "b", told::add);
        assertThat(foretold).isEqualTo(told).extracting(Verdict::refused).containsExactly(false, true, true, true);
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        assertThat(sent.take(RecordKind.EVENT, "{}").reasons())
                .extracting(entry -> entry.finding().field())
                .containsExactlyInAnyOrder(
                        "id", "source", "occurredAt", "caseId", "matter", "division", "status", "project");
    }

    @Test
    void a_rejection_keeps_the_record_who_sent_it_and_by_what_it_is_looked_for() {
        String raw = EVENT.replace("2026-02-12", "soon");
        sent.take(RecordKind.EVENT, raw);

        Rejection rejection = (Rejection) sent.only();
        assertThat(rejection.raw()).isEqualTo(raw);
        assertThat(rejection.id()).isEqualTo("1");
        assertThat(rejection.source()).isEqualTo("s");
        assertThat(EVENT).contains(rejection.project(), rejection.caseId());
        assertThat(rejection.project()).isNotEmpty();
        assertThat(rejection.caseId()).isNotEmpty();
        assertThat(rejection.reasons())
                .containsExactly(new Rejection.Reason("intake.not-a-time", "occurredAt", "soon"));
    }

    @Test
    void a_classified_record_is_counted_and_not_kept() {
        sent.take(RecordKind.EVENT, EVENT.replace("{", "{\"classified\":true,\"remark\":\"secret\","));

        Rejection rejection = (Rejection) sent.only();
        assertThat(rejection.raw()).isEmpty();
        assertThat(rejection.project()).isEmpty();
        assertThat(rejection.caseId()).isEmpty();
    }

    @Test
    void only_the_first_hundred_reasons_are_listed_and_all_are_counted() {
        Account account = sent.take(
                RecordKind.EVENT, Stream.generate(() -> "x").limit(150).toArray(String[]::new));

        assertThat(account.rejected()).isEqualTo(150);
        assertThat(account.reasons()).hasSize(100);
        assertThat(sent.envelopes).hasSize(150);
    }

    @Test
    void steps_are_timed_and_findings_counted() {
        sent.take(RecordKind.EVENT, EVENT, "x");

        assertThat(sent.meters
                        .get("jianxiao.ingest.step")
                        .tag("step", "decode")
                        .timer()
                        .count())
                .isEqualTo(2);
        assertThat(sent.meters
                        .get("jianxiao.ingest.step")
                        .tag("step", "check-form")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(sent.meters
                        .get("jianxiao.ingest.findings")
                        .tag("code", "intake.not-json")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void twenty_thousand_damaged_records_are_each_accounted_for() {
        Random random = new Random(7);
        String[] damaged = Stream.generate(() -> Mutation.of(random.nextBoolean() ? EVENT : HEAD, random))
                .limit(20_000)
                .toArray(String[]::new);

        for (RecordKind kind : RecordKind.values()) {
            Sent fresh = new Sent();
            Account account = fresh.take(kind, damaged);

            assertThat(account.received()).isEqualTo(20_000);
            assertThat(account.published() + account.rejected()).isEqualTo(20_000);
            assertThat(fresh.envelopes).hasSize(20_000);
            assertThat(fresh.envelopes.stream().map(Envelope::content).filter(Rejection.class::isInstance))
                    .hasSize((int) account.rejected());
        }
    }

    @Test
    void what_does_not_become_durable_is_no_success() {
        Outbox down = envelope -> CompletableFuture.failedFuture(new IllegalStateException("down"));
        Outbox silent = envelope -> new CompletableFuture<>();

        for (Outbox outbox : List.of(down, silent)) {
            Intake intake = Sent.into(outbox, Duration.ofMillis(50));
            assertThatThrownBy(
                            () -> intake.take(RecordKind.EVENT, List.of(EVENT).iterator(), ""))
                    .isInstanceOf(OutboxUnavailable.class);
        }
    }

    @Test
    void what_no_database_keeps_is_replaced_and_told() {
        sent.take(
                RecordKind.EVENT,
                EVENT.replace("\"c\"", "\"c\\u0000\\ud800\"").replace("{", "{\"linkedCodes\":[\"\\udc00\"],"));

        assertThat(sent.envelopes).singleElement().satisfies(envelope -> {
            ApprovalEvent event = (ApprovalEvent) envelope.content();
            assertThat(event.caseId()).isEqualTo("c\uFFFD\uFFFD");
            assertThat(event.linkedCodes()).containsExactly("\uFFFD");
        });
    }

    @Test
    void however_many_records_a_batch_has_a_bounded_number_of_them_is_waited_for() {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Outbox slow = envelope -> {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            return new CompletableFuture<>() {
                @Override
                public Object get(long timeout, TimeUnit unit) {
                    return open.decrementAndGet();
                }
            };
        };

        Account account = Sent.into(slow, Duration.ofSeconds(1))
                .take(RecordKind.EVENT, Stream.generate(() -> "0").limit(45_000).iterator(), "");

        assertThat(account.received()).isEqualTo(45_000);
        assertThat(open).hasValue(0);
        assertThat(most).hasValue(10_000);
    }

    private static Class<?> sound(RecordKind kind) {
        return switch (kind) {
            case EVENT -> ApprovalEvent.class;
            case REGISTRATION -> CodeRegistration.class;
            case FEEDBACK -> Feedback.class;
        };
    }
}
