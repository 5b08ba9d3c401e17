package cn.jianxiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoLicenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);
    private static final List<DemoProject> PROJECTS =
            DemoProjects.generate(1, 300, TODAY).toList();

    @Test
    void a_licence_comes_out_of_a_case_that_passed() {
        for (DemoProject project : PROJECTS) {
            Set<String> passed = project.events().stream()
                    .filter(event -> event.status() == EventStatus.PASSED)
                    .map(ApprovalEvent::caseId)
                    .collect(Collectors.toSet());

            assertThat(DemoLicence.of(project))
                    .allSatisfy(licence -> assertThat(passed).contains(licence.id()))
                    .extracting(DemoLicence::id)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void CQ4_a_licence_stands_under_a_code_of_its_project() {
        for (DemoProject project : PROJECTS) {
            Set<String> codes = project.registration().codes().stream()
                    .map(code -> code.code())
                    .collect(Collectors.toSet());
            codes.add(project.registration().project());

            assertThat(DemoLicence.of(project)).extracting(DemoLicence::code).allMatch(codes::contains);
        }
    }

    @Test
    void most_projects_that_came_that_far_have_some_and_none_is_issued_after_today() {
        List<DemoLicence> all = PROJECTS.stream()
                .flatMap(project -> DemoLicence.of(project).stream())
                .toList();

        assertThat(all).hasSizeGreaterThan(300).allSatisfy(licence -> {
            assertThat(licence.issuedOn()).isBeforeOrEqualTo(TODAY);
            assertThat(licence.number()).endsWith("号");
        });
        assertThat(all).extracting(DemoLicence::kind).contains("LICENCE", "RESULT");
        assertThat(all)
                .anyMatch(licence -> licence.validUntil() == null)
                .anyMatch(licence -> licence.validUntil() != null);
    }
}
