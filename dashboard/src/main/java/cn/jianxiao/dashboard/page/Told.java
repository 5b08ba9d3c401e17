package cn.jianxiao.dashboard.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.List;

/** 通知: says for a while what happened, without taking the focus. */
public final class Told {

    private static final int MILLISECONDS = 8_000;
    private static final int MOST_SENTENCES = 4;

    private Told() {}

    /** What was done and what came of it; the first sentences, where there are many. */
    public static void done(String what, List<String> sentences) {
        Div title = new Div(what);
        title.addClassName("told-title");
        Div all = new Div(title);
        sentences.stream().limit(MOST_SENTENCES).forEach(sentence -> all.add(new Div(sentence)));
        if (sentences.size() > MOST_SENTENCES) {
            all.add(new Div("…"));
        }
        Notification told = new Notification(all);
        told.setDuration(MILLISECONDS);
        told.setPosition(Position.BOTTOM_END);
        told.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        told.open();
    }
}
