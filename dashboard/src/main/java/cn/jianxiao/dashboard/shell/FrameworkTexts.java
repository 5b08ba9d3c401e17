package cn.jianxiao.dashboard.shell;

import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes each new page speak the user's language, the framework's own messages included: it brings none but English. */
@Component
final class FrameworkTexts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            Preferences.apply(ui, VaadinRequest.getCurrent());
            connectionMessages(ui);
        });
        service.getSource().setSystemMessagesProvider(request -> systemMessages(request.getLocale()));
    }

    private static void connectionMessages(UI ui) {
        Language language = Language.of(ui.getLocale());
        ui.getReconnectDialogConfiguration().setDialogText(Texts.in(language, "connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Texts.in(language, "connection.givenUp"));
        ui.getPage()
                .executeJs(
                        "const c = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (c) Object.assign(c, {onlineText: $0, offlineText: $1, reconnectingText: $1})",
                        Texts.in(language, "connection.back"),
                        Texts.in(language, "connection.lost"));
    }

    private static SystemMessages systemMessages(Locale locale) {
        Language language = Optional.ofNullable(locale).map(Language::of).orElse(Language.CHINESE);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.in(language, "session.expired"));
        messages.setSessionExpiredMessage(Texts.in(language, "session.expired.hint"));
        messages.setInternalErrorCaption(Texts.in(language, "error.internal"));
        messages.setInternalErrorMessage(Texts.in(language, "error.internal.hint"));
        messages.setCookiesDisabledCaption(Texts.in(language, "cookies.disabled"));
        messages.setCookiesDisabledMessage(Texts.in(language, "cookies.disabled.hint"));
        return messages;
    }
}
