package cn.jianxiao.demo;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.calendar.WorkingCalendar;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.FeedbackKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 示范反馈 (NA6, NA8): what applicants say of the cases of a project that have ended, how offices answer, and which promises
 * were kept. It has dice of its own, so that the same project stays as it is, whatever is said about it.
 */
public final class DemoFeedback {

    private static final WorkingCalendar CALENDAR = PublishedCalendar.national();
    private static final int LATE_AT_NIGHT = 22;
    private static final long OWN = 0x4E4138L; // apart from the dice of the projects
    private static final List<String> PRAISE = List.of("一次办好，很满意", "窗口讲解清楚", "全程网上办理，没有跑腿", "比承诺的时间快");
    private static final List<String> BLAME = List.of("同一份材料要求交了两次", "补正意见没有一次说清", "办理进度查不到", "跑了三趟才受理");
    private static final List<String> IDEAS = List.of("建议材料清单附样表", "建议增加网上预审", "建议短信告知办理进度");
    private static final List<String> BREACHES = List.of("现场核查与承诺不符", "逾期未补交承诺的材料", "未按承诺的标准施工");

    private final Dice dice;
    private final OfficeHours hours;
    private final LocalDateTime end;
    private final String system;
    private final List<Feedback> said = new ArrayList<>();

    private DemoFeedback(Dice dice, LocalDate today, String system) {
        this.dice = dice;
        this.hours = new OfficeHours(dice);
        this.end = today.atTime(LATE_AT_NIGHT, 0);
        this.system = system;
    }

    /** What was said about the project's cases up to that day, in the order of the cases. */
    public static List<Feedback> of(long seed, DemoProject project, LocalDate today) {
        String code = project.registration().project();
        String system = project.registration().division().startsWith("50") ? "cq-feedback" : "gd-feedback";
        DemoFeedback feedback = new DemoFeedback(Dice.of(seed ^ OWN, code.hashCode()), today, system);
        Map<String, ApprovalEvent> ended = new LinkedHashMap<>();
        for (ApprovalEvent event : project.events()) {
            if (event.project().equals(code) && event.status().isFinal() && !event.is(EventFlag.VOIDED)) {
                ended.putIfAbsent(event.caseId(), event);
            }
        }
        ended.values().forEach(feedback::about);
        return List.copyOf(feedback.said);
    }

    private void about(ApprovalEvent end) {
        LocalDate day = end.occurredAt().atZone(OfficeHours.ZONE).toLocalDate();
        if (dice.chance(0.3)) {
            int score = dice.pick(
                    List.of(5, 4, 3, 2, 1), each -> List.of(2, 3, 7, 26, 62).get(each - 1));
            say(end, FeedbackKind.EVALUATION, day, 6, score, dice.pick(score > 3 ? PRAISE : BLAME));
        }
        if (dice.chance(0.03)) {
            say(end, FeedbackKind.SUGGESTION, day, 10, 0, dice.pick(IDEAS));
        }
        if (dice.chance(0.04)) {
            say(end, FeedbackKind.COMPLAINT, day, 10, 0, dice.pick(BLAME));
        }
        if (end.is(EventFlag.COMMITMENT) && dice.chance(0.65)) {
            boolean kept = dice.chance(0.87);
            FeedbackKind kind = kept ? FeedbackKind.COMMITMENT_KEPT : FeedbackKind.COMMITMENT_BROKEN;
            say(end, kind, day.plusDays(dice.between(5, 45)), 10, 0, kept ? "经核查，与承诺一致" : dice.pick(BREACHES));
        }
    }

    private void say(ApprovalEvent about, FeedbackKind kind, LocalDate from, int within, int score, String text) {
        LocalDateTime moment = hours.onOrAfter(from.plusDays(dice.between(1, within)));
        LocalDateTime answered = kind == FeedbackKind.COMPLAINT ? answered(moment) : end.plusDays(1);
        if (moment.isAfter(end.minusHours(1))) {
            return;
        }
        boolean isAnswered = !answered.isAfter(end.minusHours(1));
        Instant known = OfficeHours.instant(isAnswered ? answered : moment).plusSeconds(dice.between(20, 1500));
        said.add(new Feedback(
                about.caseId() + "-" + kind.code(),
                system,
                known,
                OfficeHours.instant(moment),
                kind.code(),
                "",
                "",
                "",
                about.project(),
                "",
                about.caseId(),
                "",
                "",
                score,
                text,
                isAnswered ? OfficeHours.instant(answered) : Instant.EPOCH,
                isAnswered ? "已核实并向申请人说明" : "",
                false));
    }

    /** Most within days, some late, a few never. */
    private LocalDateTime answered(LocalDateTime complained) {
        int days = dice.chance(0.8) ? dice.between(1, 5) : dice.between(6, 12);
        LocalDateTime answer = hours.onOrAfter(CALENDAR.plusWorkingDays(complained.toLocalDate(), days));
        return dice.chance(0.94) ? answer : end.plusDays(1);
    }
}
