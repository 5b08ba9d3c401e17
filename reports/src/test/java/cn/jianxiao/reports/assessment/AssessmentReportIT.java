package cn.jianxiao.reports.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.clock.TimeKind;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.reports.ReportRequest;
import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.query.ACase;
import cn.jianxiao.sql.query.Scope;
import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.Judgement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AssessmentReportIT {

    private static final String YUBEI = "500112";
    private static final String TIANHE = "440106";

    private static Store store;

    @BeforeAll
    static void cases_of_two_districts() {
        store = Store.open();
        for (int i = 0; i < 8; i++) {
            store.insert(ended("y" + i, YUBEI, "500112-zj", i < 6 ? Judgement.EARLY : Judgement.OVERDUE));
            store.insert(ended("t" + i, TIANHE, "440106-zj", i < 7 ? Judgement.ON_TIME : Judgement.OVERDUE));
        }
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void the_better_share_on_time_ranks_first_and_the_total_is_computed_from_the_sums() throws IOException {
        try (XSSFWorkbook book = report(Scope.everything(), Locale.SIMPLIFIED_CHINESE)) {
            Sheet districts = book.getSheet("区县排名");

            assertThat(line(districts, 4)).startsWith("1", "—", "天河区", "8", "8", "0", "7", "1", "87.5%");
            assertThat(line(districts, 5)).startsWith("2", "—", "渝北区", "8", "8", "6", "0", "2", "75.0%");
            assertThat(line(districts, 6)).contains("合计", "16", "81.3%");
        }
    }

    @Test
    void every_overdue_case_is_listed_with_the_days_it_was_over() throws IOException {
        try (XSSFWorkbook book = report(Scope.everything(), Locale.SIMPLIFIED_CHINESE)) {
            Sheet overdue = book.getSheet("逾期办件明细");

            assertThat(overdue.getLastRowNum()).isEqualTo(3 + 3);
            assertThat(line(overdue, 4)).contains("天河区", "2026-03-02", "2026-03-20", "5", "14", "9");
        }
    }

    @Test
    void a_workbook_shows_only_what_its_reader_may_see() throws IOException {
        try (XSSFWorkbook book = report(Scope.ofDivisions(Set.of(YUBEI)), Locale.SIMPLIFIED_CHINESE)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    assertThat(line(sheet, row.getRowNum())).doesNotContain("天河区");
                }
            }
        }
    }

    @Test
    void a_period_without_cases_says_so() throws IOException {
        try (XSSFWorkbook book = report(Scope.ofDivisions(Set.of("500000")), Locale.SIMPLIFIED_CHINESE)) {
            assertThat(line(book.getSheet("区县排名"), 4)).contains("统计期间内没有办结或在办的办件。");
            assertThat(line(book.getSheet("逾期办件明细"), 4)).contains("统计期间内没有逾期办件。");
        }
    }

    @Test
    void it_speaks_english_too_and_names_its_rule() throws IOException {
        try (XSSFWorkbook book = report(Scope.everything(), Locale.ENGLISH)) {
            assertThat(book.getSheetName(0)).isEqualTo("Districts");
            assertThat(line(book.getSheet("Method"), 10)).anyMatch(text -> text.contains("standard@1"));
        }
    }

    @Test
    void it_prints_on_a4_as_wide_as_one_page_with_the_header_repeated() throws IOException {
        try (XSSFWorkbook book = report(Scope.everything(), Locale.SIMPLIFIED_CHINESE)) {
            Sheet sheet = book.getSheetAt(0);

            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
        }
    }

    @Test
    void it_tells_the_rule_in_force_and_not_the_one_that_was_shipped() throws IOException {
        CountingRule stricter = CountingRule.standard()
                .withOverdueAtLimit(true)
                .withUnit(CountUnit.CALENDAR_DAY)
                .withStops(Set.of(TimeKind.SPECIAL))
                .withVersion(2);
        try (XSSFWorkbook book = report(
                Scope.everything(),
                Locale.SIMPLIFIED_CHINESE,
                ClockSettings.shipped().with(stricter))) {
            String note = text(book.getSheet("统计说明"));

            assertThat(note)
                    .contains("自然日", "受理后的特别程序期间", "达到承诺时限即为超期", "standard@2", "办结（容缺通过）")
                    .doesNotContain("工作日计", "补正", "standard@1");
        }
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        sheet.forEach(row ->
                row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('\n')));
        return text.toString();
    }

    private static XSSFWorkbook report(Scope scope, Locale locale) throws IOException {
        return report(scope, locale, ClockSettings.shipped());
    }

    private static XSSFWorkbook report(Scope scope, Locale locale, ClockSettings settings) throws IOException {
        ReportRequest request = new ReportRequest(
                scope,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 31),
                ACase.morning("2026-04-01"),
                5,
                locale,
                settings);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AssessmentReport(store.database()).write(request, out);
        Files.write(Path.of("target", "assessment-" + locale.getLanguage() + ".xlsx"), out.toByteArray());
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> line(Sheet sheet, int number) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        Row row = sheet.getRow(number);
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> formatter.formatCellValue(row.getCell(i)))
                .toList();
    }

    private static CaseRow ended(String id, String division, String department, Judgement judgement) {
        int used = judgement == Judgement.OVERDUE ? 14 : judgement == Judgement.EARLY ? 3 : 5;
        return ACase.of("P-" + id, id)
                .in(division, department)
                .received("2026-03-02")
                .accepted("2026-03-02")
                .limit(5)
                .used(used)
                .ended(judgement == Judgement.OVERDUE ? "2026-03-20" : "2026-03-09", judgement)
                .row();
    }
}
