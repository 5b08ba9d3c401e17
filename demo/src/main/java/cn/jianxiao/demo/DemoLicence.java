package cn.jianxiao.demo;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.RegisteredCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 示范证照: a licence or result that came out of a passed case.
 *
 * @param id unique within its source
 * @param kind {@code LICENCE} or {@code RESULT}
 * @param validUntil null where it holds for ever
 */
public record DemoLicence(
        String code,
        String source,
        String id,
        String kind,
        String matter,
        String matterName,
        String number,
        String title,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** A matter of which something comes out: what it is called, its number's first word, how many years it holds. */
    private record Issue(String matter, String kind, String title, String word, int years) {

        private static final List<Issue> ALL =
                Table.read("licences.csv", row -> new Issue(row[0], row[1], row[2], row[3], years(row[4])));

        private static int years(String text) {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }

        static Optional<Issue> of(String matter) {
            return ALL.stream().filter(issue -> issue.matter.equals(matter)).findFirst();
        }
    }

    /** What came out of a project's cases, one for each case that passed under a code of the project. */
    public static List<DemoLicence> of(DemoProject project) {
        Set<String> codes = Stream.concat(
                        Stream.of(project.registration().project()),
                        project.registration().codes().stream().map(RegisteredCode::code))
                .collect(Collectors.toSet());
        return project.events().stream()
                .filter(event -> event.status() == EventStatus.PASSED && !event.is(EventFlag.VOIDED))
                .filter(event -> codes.contains(event.code()))
                .flatMap(event -> Issue.of(event.matter()).map(issue -> of(event, issue)).stream())
                .collect(Collectors.toMap(DemoLicence::id, Function.identity(), (one, again) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(DemoLicence::issuedOn).thenComparing(DemoLicence::id))
                .toList();
    }

    private static DemoLicence of(ApprovalEvent event, Issue issue) {
        LocalDate day = event.occurredAt().atZone(CHINA).toLocalDate();
        int serial = Math.floorMod(event.caseId().hashCode(), 10_000);
        return new DemoLicence(
                event.code(),
                event.source(),
                event.caseId(),
                issue.kind(),
                event.matter(),
                event.matterName(),
                issue.word() + event.division() + day.getYear() + String.format("%05d", serial) + "号",
                issue.title(),
                day,
                issue.years() == 0 ? null : day.plusYears(issue.years()));
    }
}
