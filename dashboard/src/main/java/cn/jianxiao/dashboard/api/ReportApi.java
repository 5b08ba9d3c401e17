package cn.jianxiao.dashboard.api;

import cn.jianxiao.dashboard.report.Reports;
import cn.jianxiao.dashboard.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 报表接口: workbooks within the scope of the one who asks. */
@RestController
@RequestMapping("/api/v1/reports")
final class ReportApi {

    private static final String LEAST_CASES = "5";

    private final Reports reports;

    ReportApi(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/assessment")
    ResponseEntity<byte[]> assessment(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(name = "min_cases", defaultValue = LEAST_CASES) long minCases,
            @RequestParam(defaultValue = "zh-CN") String language) {
        Reports.Workbook book = reports.assessment(from, to, minCases, Language.ofTag(language));
        ContentDisposition name = ContentDisposition.attachment()
                .filename(book.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Reports.EXCEL))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(book.content());
    }
}
