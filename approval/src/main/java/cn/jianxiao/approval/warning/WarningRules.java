package cn.jianxiao.approval.warning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * 预警规则: which way warnings go, how long a pause may last and what was promised of archives; part of the settings of the
 * clock, and versioned with them.
 *
 * @param yellow the steps of what is soon over, in the order of their days
 * @param red the steps of what is over
 */
public record WarningRules(List<Step> yellow, List<Step> red, PauseLimits pauses, ArchivePromise archive) {

    private static final Comparator<Step> ORDER =
            Comparator.comparing(Step::days).thenComparing(Step::to);

    private static final WarningRules SHIPPED = new WarningRules(
            List.of(new Step(Holder.DEPARTMENT, 1)),
            List.of(
                    new Step(Holder.DEPARTMENT, 1),
                    new Step(Holder.DEPARTMENT, 2),
                    new Step(Holder.REFORM_OFFICE, 3),
                    new Step(Holder.DISTRICT_LEADER, 5)),
            new PauseLimits(20, 30, Map.of()),
            new ArchivePromise(60, 10));

    public WarningRules {
        yellow = yellow.stream().sorted(ORDER).toList();
        red = red.stream().sorted(ORDER).toList();
    }

    /** The defaults; archives are promised for three months, as 城市建设档案管理规定 has it. */
    public static WarningRules shipped() {
        return SHIPPED;
    }

    public List<Step> steps(Level level) {
        return switch (level) {
            case YELLOW -> yellow;
            case RED -> red;
        };
    }
}
