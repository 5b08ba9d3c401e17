package cn.jianxiao.dashboard.user;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.Told;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.signin.Lock;
import cn.jianxiao.registry.signin.SignInGuard;
import cn.jianxiao.registry.signin.SignInSettings;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;

/** 登录锁定 (SH7): who has to wait after too many failures, which an administrator may end. */
final class LocksCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SignInGuard guard;
    private final transient Supplier<Stamp> stamp;

    LocksCard(SignInGuard guard, Supplier<Stamp> stamp) {
        this.guard = guard;
        this.stamp = stamp;
        show();
    }

    private void show() {
        removeAll();
        List<Lock> locks = guard.locks();
        SignInSettings settings = guard.settings();
        add(new Card(Texts.of("locks"), locks.isEmpty() ? new Paragraph(Texts.of("locks.empty")) : table(locks))
                .about(Texts.of("locks.about", settings.span().toMinutes(), settings.failures())));
    }

    private PlainTable<Lock> table(List<Lock> locks) {
        return new PlainTable<Lock>()
                .text(Texts.of("locks.counted"), lock -> Texts.of("locks.counted", lock.counted()))
                .text(Texts.of("locks.name"), Lock::name)
                .moment(Texts.of("locks.until"), lock -> Moments.second(lock.until()))
                .component(Texts.of("actions"), this::unlock)
                .rows(locks);
    }

    private Component unlock(Lock lock) {
        Button unlock = new Button(Texts.of("locks.unlock"), click -> {
            guard.unlock(lock, stamp.get());
            show();
            Told.done(Texts.of("locks.unlock"), List.of(Texts.of("locks.unlocked", lock.name())));
        });
        unlock.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        unlock.setAriaLabel(Texts.of("locks.unlock") + " " + lock.name());
        return unlock;
    }
}
