package cn.jianxiao.stream;

import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.settings.ClockSettings;

/**
 * 作业规则: by what a job judges and counts.
 *
 * @param initiation which matters come under a project's own code only (GD6)
 * @param clock how time is counted, until other settings come while the job runs
 */
public record JobRules(InitiationMatters initiation, ClockSettings clock) {

    /** Those that come with the product. */
    public static JobRules shipped() {
        return new JobRules(InitiationMatters.shipped(), ClockSettings.shipped());
    }

    public JobRules withInitiation(InitiationMatters other) {
        return new JobRules(other, clock);
    }

    public JobRules withClock(ClockSettings other) {
        return new JobRules(initiation, other);
    }
}
