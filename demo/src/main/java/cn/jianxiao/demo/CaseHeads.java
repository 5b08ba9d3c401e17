package cn.jianxiao.demo;

import cn.jianxiao.approval.event.AccessMode;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventFlag;
import cn.jianxiao.approval.event.MatterKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 办件基本信息: what all events of one case of a project have in common. */
final class CaseHeads {

    private static final double BACKFILLED = 0.012;
    private static final double UNDER_MAIN_CODE = 0.5;
    private static final double BETTER_ACCESS = 0.35;
    private static final int ACCESS_REFORM = 2026;

    private final DemoProjectHead head;
    private final Dice dice;
    private int cases;

    CaseHeads(DemoProjectHead head, Dice dice) {
        this.head = head;
        this.dice = dice;
    }

    /** The head of a new case, as an event that has no status yet. */
    ApprovalEvent next(DemoMatter matter, List<String> covered, LocalDateTime start) {
        cases++;
        LocalDate day = start.toLocalDate();
        String division = head.district().codeOn(day);
        DemoDepartment department = DemoDepartment.of(matter.department());
        return ApprovalEvent.builder()
                .source(head.district().system().source(matter.kind()))
                .division(division)
                .department(division + "-" + matter.department())
                .departmentName(head.district().nameOn(day)
                        + department.name(head.district().system()))
                .project(head.code())
                .code(reported(covered.get(0)))
                .linkedCodes(covered.subList(1, covered.size()))
                .caseId(caseId(division, day))
                .matter(matter.code())
                .matterName(matter.name())
                .stage(matter.stage())
                .kindCode(matter.kind().code())
                .accessModeCode(access(matter.access(), day).code())
                .flowTypeCode(head.type().flow().code())
                .parallelGroup(group(matter, covered.get(0)))
                .limitDays(matter.limit())
                .handler(department.handler(division, dice))
                .flags(flags(matter))
                .build();
    }

    /** In Chongqing some systems report the main code, others the project code: both name the project. */
    private String reported(String code) {
        boolean main = code.equals(head.code()) && !head.unifiedCode().isEmpty() && dice.chance(UNDER_MAIN_CODE);
        return main ? head.unifiedCode() : code;
    }

    private String caseId(String division, LocalDate day) {
        return division + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-"
                + ProjectCodes.digits(6, head.number()) + ProjectCodes.digits(3, cases);
    }

    private String group(DemoMatter matter, String code) {
        return matter.group().isEmpty() ? "" : "BL-" + matter.step() + "-" + code;
    }

    /** SH2: since the reform some matters are reached one mode better than before. */
    private AccessMode access(AccessMode usual, LocalDate day) {
        boolean better = day.getYear() >= ACCESS_REFORM && usual.code() > 1 && dice.chance(BETTER_ACCESS);
        return better ? AccessMode.of(usual.code() - 1) : usual;
    }

    private Set<EventFlag> flags(DemoMatter matter) {
        Set<EventFlag> flags = EnumSet.noneOf(EventFlag.class);
        if (dice.chance(BACKFILLED)) {
            flags.add(EventFlag.BACKFILLED);
        }
        if (matter.kind() == MatterKind.ADMINISTRATIVE && dice.chance(matter.commitment())) {
            flags.add(EventFlag.COMMITMENT);
        }
        return flags;
    }
}
