package cn.jianxiao.reports.assessment;

import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.approval.clock.Counting;
import cn.jianxiao.approval.clock.CountingRule;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.reports.ReportRequest;
import cn.jianxiao.reports.ReportTexts;
import java.util.List;
import java.util.stream.Collectors;

/** 统计说明: how the figures were counted, by the rule in force, so that nobody has to guess the denominator. */
final class MethodNote {

    private final ReportRequest request;
    private final CountingRule rule;
    private final ReportTexts texts;

    private MethodNote(ReportRequest request, ReportTexts texts) {
        this.request = request;
        this.rule = request.settings().rule();
        this.texts = texts;
    }

    static List<String> of(ReportRequest request, ReportTexts texts) {
        return new MethodNote(request, texts).paragraphs();
    }

    private List<String> paragraphs() {
        String calendarEnd =
                request.settings().calendars().general().validUntil().toString();
        return List.of(
                texts.get("method.judged", judged()),
                texts.get("method.rates"),
                texts.get("method.backfilled"),
                texts.get("method.rank", String.valueOf(request.minCases())),
                days(),
                stops(),
                texts.get(rule.limit().overdueAtLimit() ? "method.overdue.at" : "method.overdue.above"),
                texts.get("method.open"),
                texts.get("method.calendar", calendarEnd),
                texts.get("method.rule", rule.label()));
    }

    private String judged() {
        return rule.limit().judged().stream()
                .sorted()
                .map(EventStatus::code)
                .map(code -> texts.get("status." + code))
                .collect(Collectors.joining(texts.get("list.and")));
    }

    private String days() {
        Counting counting = rule.counting();
        if (counting.unit() == CountUnit.WORKING_HOUR) {
            String hours = counting.officeHours().spans().stream()
                    .map(span -> span.from() + "-" + span.to())
                    .collect(Collectors.joining(texts.get("list.and")));
            return texts.get("method.hours", hours);
        }
        return texts.get(
                counting.unit() == CountUnit.WORKING_DAY ? "method.days.working" : "method.days.calendar",
                texts.get(counting.firstDayCounted() ? "method.first.counted" : "method.first.not"),
                texts.get(counting.lastDayCounted() ? "method.last.counted" : "method.last.not"),
                texts.get("method.deadline." + rule.limit().deadlineAt().text()));
    }

    private String stops() {
        if (rule.stops().isEmpty()) {
            return texts.get("method.stops.none");
        }
        String kinds = rule.stops().stream()
                .sorted()
                .map(kind -> texts.get("stop." + kind.name()))
                .collect(Collectors.joining(texts.get("list.and")));
        return texts.get("method.stops", kinds);
    }
}
