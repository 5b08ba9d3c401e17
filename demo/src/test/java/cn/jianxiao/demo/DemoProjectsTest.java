package cn.jianxiao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.approval.division.Divisions;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventOrder;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.FlowType;
import cn.jianxiao.approval.event.MatterKind;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.code.ChongqingCode;
import cn.jianxiao.code.GuangdongCode;
import cn.jianxiao.code.NationalCode;
import cn.jianxiao.code.Parsed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoProjectsTest {

    /** Of the first 300 projects of seed 1: changes only when the generator is meant to change. */
    private static final String PINNED = "7f23d8ba43d866dab2430292bd2642a2314aff4dad5ea1cb4cf8ce8ff72b86c4";

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);
    private static final Instant END = Instant.parse("2026-10-30T16:00:00Z");
    private static final List<DemoProject> PROJECTS =
            DemoProjects.generate(1, 2_000, TODAY).toList();
    private static final List<ApprovalEvent> EVENTS =
            PROJECTS.stream().flatMap(project -> project.events().stream()).toList();

    @Test
    void the_same_arguments_give_the_same_bytes_on_every_machine() throws NoSuchAlgorithmException {
        assertThat(digest(DemoProjects.generate(1, 300, TODAY))).isEqualTo(PINNED);
        assertThat(digest(DemoProjects.generate(2, 300, TODAY))).isNotEqualTo(PINNED);
    }

    @Test
    void a_project_does_not_depend_on_how_many_there_are() {
        assertThat(DemoProjects.generate(1, 20, TODAY)).isEqualTo(PROJECTS.subList(0, 20));
    }

    @Test
    void two_thousand_projects_have_about_sixty_thousand_events() {
        assertThat(PROJECTS).hasSize(2_000);
        assertThat(EVENTS.size()).isBetween(54_000, 66_000);
    }

    @Test
    void nothing_lies_in_the_future() {
        assertThat(EVENTS).allSatisfy(event -> {
            assertThat(event.receivedAt()).isBefore(END);
            assertThat(event.occurredAt()).isBeforeOrEqualTo(event.receivedAt());
        });
        assertThat(registrations())
                .allSatisfy(registration ->
                        assertThat(registration.receivedAt()).isBefore(END).isAfterOrEqualTo(registration.appliedAt()));
    }

    @Test
    void every_project_code_parses_with_its_check_digit_and_occurs_once() {
        assertThat(registrations())
                .extracting(CodeRegistration::project)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(NationalCode.tryParse(code))
                        .isInstanceOfSatisfying(
                                Parsed.Ok.class, ok -> assertThat(ok.findings()).isEmpty()));
        assertThat(registrations().map(CodeRegistration::unifiedCode).filter(code -> !code.isEmpty()))
                .doesNotHaveDuplicates()
                .allMatch(ChongqingCode::isValid);
    }

    @Test
    void every_part_bears_a_code_of_its_system_below_its_project() {
        assertThat(registrations()).allSatisfy(registration -> {
            for (RegisteredCode part : registration.codes()) {
                if (registration.unifiedCode().isEmpty()) {
                    assertThat(GuangdongCode.parse(part.code()).depth()).isEqualTo(part.level());
                    assertThat(part.code()).startsWith(registration.project());
                } else {
                    assertThat(ChongqingCode.parse(part.code()).depth()).isEqualTo(part.level());
                    assertThat(part.code()).startsWith(registration.unifiedCode());
                }
                assertThat(part.name()).startsWith(registration.name());
            }
        });
    }

    @Test
    void some_parts_are_merged_and_some_are_split_at_both_permits() {
        List<RegisteredCode> parts = registrations()
                .flatMap(registration -> registration.codes().stream())
                .toList();
        assertThat(parts)
                .anyMatch(part -> part.level() == 2 && part.parents().size() == 2)
                .anyMatch(part -> part.code().matches(".{24}-1\\d{3}-2\\d{3}"))
                .anyMatch(part -> part.code().matches(".{24}-2\\d{3}"));
    }

    @Test
    void all_stages_flow_types_kinds_statuses_and_flags_occur() {
        assertThat(seen(ApprovalEvent::stage)).containsAll(known(Stage.values(), Stage.UNKNOWN));
        assertThat(seen(ApprovalEvent::flowType)).containsAll(known(FlowType.values(), FlowType.UNKNOWN));
        assertThat(seen(ApprovalEvent::kind)).contains(MatterKind.values());
        assertThat(seen(ApprovalEvent::status)).contains(EventStatus.values());
        assertThat(EVENTS.stream().flatMap(event -> event.flags().stream()).collect(Collectors.toSet()))
                .contains(EventFlag.values());
    }

    @Test
    void every_division_has_a_name_and_liangjiang_follows_its_two_districts() {
        Set<String> divisions = seen(ApprovalEvent::division);
        assertThat(divisions)
                .hasSize(16)
                .contains("500105", "500112", "500157")
                .allMatch(code -> Divisions.shipped().name(code).isPresent());
    }

    @Test
    void undisturbed_cases_take_legal_transitions_only() {
        DemoProjects.undisturbed(1, 500, TODAY)
                .flatMap(project ->
                        project.events().stream()
                                .collect(Collectors.groupingBy(ApprovalEvent::caseId))
                                .values()
                                .stream())
                .forEach(events -> Legality.assertLegal(EventOrder.sorted(events)));
    }

    @Test
    void some_cases_are_still_open_today() {
        Map<String, List<ApprovalEvent>> cases = EVENTS.stream().collect(Collectors.groupingBy(ApprovalEvent::caseId));
        long open = cases.values().stream()
                .filter(events ->
                        events.stream().noneMatch(event -> event.status().isFinal()))
                .count();
        assertThat(open).isBetween(200L, 900L);
    }

    @Test
    void events_come_in_the_order_of_arrival_and_few_come_late() {
        assertThat(PROJECTS)
                .allSatisfy(project -> assertThat(project.events())
                        .isSortedAccordingTo(
                                Comparator.comparing(ApprovalEvent::receivedAt).thenComparing(ApprovalEvent::id)));
        long late = EVENTS.stream()
                .filter(event -> event.receivedAt().isAfter(event.occurredAt().plusSeconds(1_800)))
                .count();
        assertThat(late).isBetween(EVENTS.size() / 50L, EVENTS.size() / 5L);
    }

    @Test
    void some_events_wait_for_codes_that_are_registered_late_or_never() {
        Set<String> projects = registrations().map(CodeRegistration::project).collect(Collectors.toSet());
        assertThat(EVENTS).anyMatch(event -> !projects.contains(event.project()));
        assertThat(PROJECTS)
                .anyMatch(project -> project.events().stream()
                        .anyMatch(event -> event.receivedAt()
                                .isBefore(project.registration().receivedAt())))
                .anyMatch(project -> project.events().stream().anyMatch(event -> isMissing(event, project)));
    }

    @Test
    void rejected_lines_are_of_several_kinds() {
        List<String> lines = DemoProjects.rejectedLines(1, TODAY);
        assertThat(lines).hasSizeGreaterThan(20).isEqualTo(DemoProjects.rejectedLines(1, TODAY));
        assertThat(lines).doesNotHaveDuplicates().noneMatch(line -> line.contains("#"));
    }

    @Test
    void more_projects_than_there_are_codes_are_refused() {
        assertThatThrownBy(() -> DemoProjects.generate(1, 1_000_000, TODAY)).hasMessageContaining("900000");
    }

    private static boolean isMissing(ApprovalEvent event, DemoProject project) {
        CodeRegistration head = project.registration();
        return event.project().equals(head.project())
                && !event.code().equals(head.project())
                && !event.code().equals(head.unifiedCode())
                && head.codes().stream().noneMatch(part -> part.code().equals(event.code()));
    }

    private static Stream<CodeRegistration> registrations() {
        return PROJECTS.stream().map(DemoProject::registration);
    }

    private static <T> Set<T> seen(Function<ApprovalEvent, T> view) {
        return EVENTS.stream().map(view).collect(Collectors.toSet());
    }

    private static <T> List<T> known(T[] entries, T unknown) {
        return Stream.of(entries).filter(entry -> entry != unknown).toList();
    }

    private static String digest(Stream<DemoProject> projects) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        projects.forEach(project -> {
            digest.update(EnvelopeCodec.encode(new Envelope("", project.registration())));
            project.events().forEach(event -> digest.update(EnvelopeCodec.encode(new Envelope("", event))));
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
