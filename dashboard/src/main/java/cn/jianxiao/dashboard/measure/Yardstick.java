package cn.jianxiao.dashboard.measure;

import cn.jianxiao.approval.calendar.Calendars;
import cn.jianxiao.approval.clock.CaseHistory;
import cn.jianxiao.approval.clock.CaseTimeline;
import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.LastNamed;
import cn.jianxiao.approval.settings.ClockSettings;
import java.time.Instant;

/** 量尺: settings with the calendars that they amount to, for measuring many cases by them. */
public final class Yardstick {

    private final ClockSettings settings;
    private final Calendars calendars;

    public Yardstick(ClockSettings settings) {
        this.settings = settings;
        this.calendars = settings.calendars();
    }

    /** The timeline of a case as of now, by its department's calendar; an event in the future counts as having happened. */
    public CaseTimeline measure(CaseHistory history, Instant now) {
        Instant last = history.lastEventAt();
        return CaseTimeline.of(
                history,
                settings.rule(),
                calendars.of(new LastNamed(history.events()).text(ApprovalEvent::department)),
                last.isAfter(now) ? last : now);
    }
}
