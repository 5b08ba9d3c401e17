package cn.jianxiao.dashboard.login;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.signin.SignInGuard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;

/** 登录页. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public final class LoginPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm();
    private final long lockMinutes;

    LoginPage(SignInGuard guard) {
        lockMinutes = guard.settings().span().toMinutes();
        addClassName("login-page");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        Image mark = new Image("jianxiao/icon.svg", "");
        mark.addClassName("brand-mark");
        Div card = new Div(mark, new H1(Texts.of("product.short")), new Paragraph(Texts.of("product.purpose")), form);
        card.addClassName("login-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> told =
                event.getLocation().getQueryParameters().getParameters().keySet();
        form.setI18n(texts(told.contains("locked")));
        form.setError(told.contains("error") || told.contains("locked"));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("login.title") + " · " + Texts.of("product");
    }

    /** @param locked whether it is of no use to try again now */
    private LoginI18n texts(boolean locked) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form form = texts.getForm();
        form.setTitle(Texts.of("login.title"));
        form.setUsername(Texts.of("login.name"));
        form.setPassword(Texts.of("login.password"));
        form.setSubmit(Texts.of("login.submit"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(locked ? Texts.of("login.locked") : Texts.of("login.failed"));
        error.setMessage(locked ? Texts.of("login.locked.hint", lockMinutes) : Texts.of("login.failed.hint"));
        error.setUsername(Texts.of("login.name.required"));
        error.setPassword(Texts.of("login.password.required"));
        return texts;
    }
}
