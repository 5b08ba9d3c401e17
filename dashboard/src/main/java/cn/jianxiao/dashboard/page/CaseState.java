package cn.jianxiao.dashboard.page;

import cn.jianxiao.approval.clock.Judgement;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.CaseLine;
import com.vaadin.flow.component.Component;
import java.util.Locale;

/** 办件状况: the lamp of an open case, the judgement of an ended one. */
public final class CaseState {

    private CaseState() {}

    public static Component of(CaseLine line) {
        return line.endedAt() == null
                ? new LampTag(line.lamp())
                : judged(Judgement.valueOf(line.judgement().toUpperCase(Locale.ROOT)));
    }

    public static Component judged(Judgement judgement) {
        String lamp = switch (judgement) {
            case EARLY, ON_TIME -> "green";
            case OVERDUE -> "red";
            case NOT_JUDGED -> "none";
        };
        return new LampTag(lamp, Texts.of("judgement", judgement));
    }
}
