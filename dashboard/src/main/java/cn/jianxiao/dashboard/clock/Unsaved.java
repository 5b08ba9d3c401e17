package cn.jianxiao.dashboard.clock;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** 未保存: asks before a draft is left behind. */
public final class Unsaved {

    private Unsaved() {}

    /** Leaves only if the user says so. */
    public static void ask(BeforeLeaveEvent event) {
        ContinueNavigationAction leaving = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog(
                Texts.of("unsaved"),
                Texts.of("unsaved.hint"),
                Texts.of("unsaved.leave"),
                leave -> leaving.proceed(),
                Texts.of("unsaved.stay"),
                stay -> leaving.cancel());
        dialog.open();
    }
}
