package cn.jianxiao.registry.api.audit;

import cn.jianxiao.code.Finding;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.problem.ApiReason;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.api.problem.ProblemKind;
import cn.jianxiao.registry.audit.AuditBook;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditSearch;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 审计接口 (SH7). */
@RestController
final class AuditApi {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int DAYS = 30;
    private static final int LONGEST = 500;

    private final AuditBook book;
    private final Clock clock;

    AuditApi(AuditBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** What is done belongs to no district, so callers of some districts see nothing of it. */
    @GetMapping("/api/v1/audit")
    @Needs(ApiScope.AUDIT_READ)
    AuditPart readAudit(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(required = false) @Nullable AuditKind kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        if (!caller.districts().isEmpty()) {
            throw NotDone.because(ProblemKind.FORBIDDEN, outside("districts", String.join(",", caller.districts())));
        }
        if (offset < 0 || limit < 1 || limit > LONGEST) {
            String field = offset < 0 ? "offset" : "limit";
            throw NotDone.because(
                    ProblemKind.INVALID,
                    ApiReason.OUT_OF_RANGE.about(field, Integer.toString(offset < 0 ? offset : limit)));
        }
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), ZONE) : to;
        LocalDate first = from == null ? last.minusDays(DAYS - 1L) : from;
        AuditSearch search = new AuditSearch(
                first.atStartOfDay(ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(ZONE).toInstant(),
                account,
                Optional.ofNullable(kind),
                text);
        return new AuditPart(
                book.count(search),
                book.lines(search, offset, limit).stream()
                        .map(AuditLineView::of)
                        .toList());
    }

    private static Finding outside(String field, String value) {
        return ApiReason.OUT_OF_REACH.about(field, value);
    }
}
