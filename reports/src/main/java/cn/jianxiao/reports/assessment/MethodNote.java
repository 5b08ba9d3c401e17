package cn.jianxiao.reports.assessment;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.reports.ReportRequest;
import cn.jianxiao.reports.ReportTexts;
import java.util.List;
import java.util.stream.Stream;

/** 统计说明: how the figures were counted, so that nobody has to guess the denominator. */
final class MethodNote {

    private static final List<String> PARAGRAPHS = List.of(
            "method.judged",
            "method.rates",
            "method.rank",
            "method.days",
            "method.stops",
            "method.overdue",
            "method.open");

    private MethodNote() {}

    static List<String> of(ReportRequest request, ReportTexts texts) {
        String calendarEnd = PublishedCalendar.national().validUntil().toString();
        return Stream.concat(
                        PARAGRAPHS.stream().map(key -> texts.get(key, String.valueOf(request.minCases()))),
                        Stream.of(texts.get("method.calendar", calendarEnd), texts.get("method.rule", ruleLabel())))
                .toList();
    }

    static String ruleLabel() {
        return CountingRule.standard().label();
    }
}
