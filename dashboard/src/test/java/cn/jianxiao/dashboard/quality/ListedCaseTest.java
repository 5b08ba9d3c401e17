package cn.jianxiao.dashboard.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.sql.query.NamedCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SH6: a list from elsewhere, as people paste it, against what was reported. */
class ListedCaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Test
    void a_list_is_read_with_headings_quotes_and_dates_in_any_of_the_usual_forms() {
        String text =
                "\uFEFF许可证号,发证日期\r\n\"A-1\",2026-03-09\nA-2\t2026/3/9 10:30:00\nA-3；2026年3月9日\nA-4,某项目,20260309\n\nA-5";

        assertThat(ListedCase.read(text))
                .containsExactly(
                        new ListedCase("A-1", DAY),
                        new ListedCase("A-2", DAY),
                        new ListedCase("A-3", DAY),
                        new ListedCase("A-4", DAY),
                        new ListedCase("A-5", null));
    }

    @Test
    void a_case_is_unknown_differs_or_matches() {
        List<ListedCase> listed = List.of(
                new ListedCase("A-1", DAY),
                new ListedCase("A-2", DAY),
                new ListedCase("A-3", DAY),
                new ListedCase("A-4", null));
        List<NamedCase> known =
                List.of(ours("A-1", "2026-03-09"), ours("A-2", "2026-03-10"), ours("A-4", "2026-03-10"));

        assertThat(Match.of(listed, known, Match.DayOf.END))
                .extracting(Match::outcome)
                .containsExactly(
                        Match.Outcome.MATCHED, Match.Outcome.DIFFERING, Match.Outcome.UNKNOWN, Match.Outcome.MATCHED);
        assertThat(Match.of(listed, known, Match.DayOf.ACCEPTANCE))
                .extracting(Match::outcome)
                .startsWith(Match.Outcome.DIFFERING);
    }

    @Test
    void of_two_cases_of_one_number_the_one_that_agrees_is_taken() {
        List<NamedCase> known = List.of(ours("A-1", "2026-03-10"), ours("A-1", "2026-03-09"));

        assertThat(Match.of(List.of(new ListedCase("A-1", DAY)), known, Match.DayOf.END))
                .extracting(Match::outcome)
                .containsExactly(Match.Outcome.MATCHED);
    }

    private static NamedCase ours(String number, String endedOn) {
        return new NamedCase(
                "p", number, "s", "500103", "d", "m", null, null, Instant.parse(endedOn + "T02:00:00Z"), 11);
    }
}
