package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.quarantine.FollowUp;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** 处理历史: who did what about a record, when and why; of a correction what was sent in its place. */
final class History {

    private History() {}

    static Component of(List<FollowUp> followUps) {
        Div history = new Div();
        if (!followUps.isEmpty()) {
            history.add(new H3(Texts.of("quarantine.history")));
        }
        followUps.forEach(each -> history.add(entry(each)));
        return history;
    }

    private static Div entry(FollowUp followUp) {
        Div entry = new Div(new Span(Texts.of(
                "quarantine.history.entry",
                Moments.second(followUp.stamp().at()),
                followUp.stamp().by().account(),
                Texts.of("quarantine.deed", followUp.state()))));
        if (!followUp.reason().isEmpty()) {
            entry.add(new Div(Texts.of("quarantine.history.reason", followUp.reason())));
        }
        if (!followUp.batch().isEmpty()) {
            entry.add(new Div(Texts.of("quarantine.history.batch", followUp.batch())));
        }
        if (!followUp.after().isEmpty()) {
            Pre after = new Pre(RecordText.pretty(followUp.after()));
            after.addClassName("raw");
            entry.add(new Div(Texts.of("quarantine.history.after")), after);
        }
        return entry;
    }
}
