package cn.jianxiao.demo;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.RegisteredCode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** 项目登记: how a project's head and codes reach us; mostly at once, seldom weeks late or with a code left out. */
final class Registrations {

    private static final double LATE = 0.02;
    private static final double LEFT_OUT = 0.02;

    private final Dice mishaps;
    private final double dirt;
    private final Instant end;

    Registrations(Dice mishaps, double dirt, Instant end) {
        this.mishaps = mishaps;
        this.dirt = dirt;
        this.end = end;
    }

    CodeRegistration of(DemoProjectHead head, Parts parts, LocalDateTime applied) {
        Instant appliedAt = OfficeHours.instant(applied);
        return new CodeRegistration(
                "XM-" + head.code(),
                head.district().system().registrationSource(),
                received(applied),
                appliedAt,
                head.code(),
                head.unifiedCode(),
                head.name(),
                head.owner(),
                head.type().category(),
                head.division(),
                head.type().flow().code(),
                appliedAt,
                registered(parts.registered()));
    }

    private Instant received(LocalDateTime applied) {
        Instant soon = OfficeHours.instant(applied.plusMinutes(mishaps.between(1, 20)));
        Instant late = OfficeHours.instant(applied.plusDays(mishaps.between(5, 40)));
        return mishaps.chance(LATE * dirt) && late.isBefore(end) ? late : soon;
    }

    private List<RegisteredCode> registered(List<RegisteredCode> codes) {
        boolean leftOut = mishaps.chance(LEFT_OUT * dirt) && !codes.isEmpty();
        return leftOut ? codes.subList(0, codes.size() - 1) : codes;
    }
}
