package cn.jianxiao.demo;

import cn.jianxiao.approval.event.ApprovalEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** 项目编写: takes one project through the steps of its course, as far as it came by today. */
final class ProjectWriter {

    private final DemoProjectHead head;
    private final Dice dice;
    private final Dice mishaps;
    private final double dirt;
    private final Instant end;
    private final OfficeHours hours;
    private final Parts parts;
    private final CaseHeads heads;
    private final List<ApprovalEvent> events = new ArrayList<>();

    ProjectWriter(DemoProjectHead head, LocalDate today, double dirt, Dice dice) {
        this.head = head;
        this.dice = dice;
        this.mishaps = dice.fork();
        this.dirt = dirt;
        this.end = OfficeHours.instant(today.plusDays(1).atStartOfDay());
        this.hours = new OfficeHours(dice);
        this.parts = Parts.of(head, dice);
        this.heads = new CaseHeads(head, dice);
    }

    DemoProject write() {
        LocalDateTime applied = head.begun().atTime(8, dice.between(0, 59));
        LocalDateTime at = hours.onOrAfter(head.begun());
        for (int step : DemoMatter.steps()) {
            if (isOver(at)) {
                break;
            }
            at = step(step, step == DemoMatter.ACCEPTANCE_STEP ? hours.after(at, dice.between(90, 360)) : at);
            at = hours.after(at, dice.between(4, 45));
        }
        Registrations registrations = new Registrations(mishaps, dirt, end);
        return new DemoProject(registrations.of(head, parts, applied), Edits.byArrival(events));
    }

    /** Handles the matters of one step side by side; the step ends with the last of its milestones. */
    private LocalDateTime step(int step, LocalDateTime start) {
        LocalDateTime last = start;
        for (DemoMatter matter : DemoMatter.at(step, head.type().investor())) {
            if (dice.chance(matter.share())) {
                LocalDateTime ended = matter(matter, start);
                last = matter.isMilestone() && ended.isAfter(last) ? ended : last;
            }
        }
        return last;
    }

    private LocalDateTime matter(DemoMatter matter, LocalDateTime start) {
        LocalDateTime last = start;
        for (List<String> covered : coverings(parts.at(matter.level(), head.code()))) {
            LocalDateTime ended = untilPassed(matter, covered, hours.after(start, dice.between(0, 4)));
            last = ended.isAfter(last) ? ended : last;
        }
        return last;
    }

    /** The codes each case covers: one case a code, now and then one case for all of them. */
    private List<List<String>> coverings(List<String> codes) {
        boolean together = codes.size() > 1 && dice.chance(0.12);
        return together ? List.of(codes) : codes.stream().map(List::of).toList();
    }

    /** Who is turned down applies once more. */
    private LocalDateTime untilPassed(DemoMatter matter, List<String> covered, LocalDateTime start) {
        CaseWriter.Written first = write(matter, covered, CaseHabits.USUAL, start);
        if (first.passed()) {
            return first.end();
        }
        return write(matter, covered, CaseHabits.STRAIGHT, hours.after(first.end(), dice.between(3, 15)))
                .end();
    }

    private CaseWriter.Written write(DemoMatter matter, List<String> covered, CaseHabits habits, LocalDateTime start) {
        ApprovalEvent common = heads.next(matter, covered, start);
        CaseWriter.Written written = new CaseWriter(dice)
                .write(common, habits, start, head.district().late());
        List<ApprovalEvent> sent = dirt > 0 ? Reporting.of(common).sent(written.events()) : written.events();
        List<ApprovalEvent> soFar = sent.stream().takeWhile(this::isKnown).toList();
        Disturbance.disturb(soFar, dirt, mishaps).stream().filter(this::isKnown).forEach(events::add);
        return written;
    }

    private boolean isKnown(ApprovalEvent event) {
        return event.receivedAt().isBefore(end);
    }

    private boolean isOver(LocalDateTime at) {
        return !OfficeHours.instant(at).isBefore(end);
    }
}
