package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.CaseLine;
import com.vaadin.flow.component.Component;
import java.util.Locale;

/** 办件状况: the lamp of an open case, the judgement of an ended one. */
public final class CaseState {

    private CaseState() {}

    public static Component of(CaseLine line) {
        if (line.endedAt() == null) {
            return new LampTag(line.lamp());
        }
        String judgement = line.judgement().toUpperCase(Locale.ROOT);
        return new LampTag(line.late() ? "red" : "none", Texts.of("judgement." + judgement));
    }
}
