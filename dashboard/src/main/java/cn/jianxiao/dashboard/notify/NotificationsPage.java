package cn.jianxiao.dashboard.notify;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.security.Roles;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.audit.AuditLog;
import cn.jianxiao.registry.notify.Addressee;
import cn.jianxiao.registry.notify.Addressees;
import cn.jianxiao.registry.notify.Sending;
import cn.jianxiao.registry.notify.SendingBook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** 通知页 (SH4, NA10): who gets the daily digest of which source, and what became of each sending. */
@Route("notifications")
@Menu(title = "notify.title", icon = "vaadin:envelope-o")
@RolesAllowed(Roles.ADMINISTRATOR)
final class NotificationsPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SENDINGS = 200;

    private final transient Addressees addressees;
    private final transient SendingBook book;
    private final transient MailSettings mail;
    private final transient NotifySettings settings;
    private final transient Trial trial;
    private final transient AuditLog log;
    private final transient CurrentUser user;

    NotificationsPage(
            Addressees addressees,
            SendingBook book,
            MailSettings mail,
            NotifySettings settings,
            Trial trial,
            AuditLog log,
            CurrentUser user) {
        super(Texts.of("notify.title"));
        this.addressees = addressees;
        this.book = book;
        this.mail = mail;
        this.settings = settings;
        this.trial = trial;
        this.log = log;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        AddresseeDialogs dialogs = new AddresseeDialogs(
                addressees, book, trial, log, user.account().name(), this::show);
        Button refresh = new Button(Texts.of("notify.refresh"), VaadinIcon.REFRESH.create(), click -> show());
        Button add = new Button(Texts.of("notify.add"), VaadinIcon.PLUS.create(), click -> dialogs.add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHead(Texts.of("notify.title"))
                .about(Texts.of("notify.about", settings.hour()))
                .action(refresh)
                .action(add));
        if (!mail.configured()) {
            add(unconfigured());
        }
        add(addresseesCard(dialogs), sendingsCard(dialogs));
    }

    private static Component unconfigured() {
        Paragraph words = new Paragraph(Texts.of("notify.mail.missing.hint"));
        return new Card(Texts.of("notify.mail.missing"), words);
    }

    private Card addresseesCard(AddresseeDialogs dialogs) {
        List<Addressee> all = addressees.all();
        String about = mail.configured()
                ? Texts.of("notify.mail.by", mail.host(), mail.from(), Texts.of("notify.security", mail.security()))
                : Texts.of("notify.mail.none");
        return new Card(
                        Texts.of("notify.addressees"),
                        all.isEmpty()
                                ? new Empty(Texts.of("notify.empty"), Texts.of("notify.empty.hint"))
                                : new AddresseeTable(all, dialogs))
                .about(about);
    }

    private Card sendingsCard(AddresseeDialogs dialogs) {
        List<Sending> latest = book.latest(MOST_SENDINGS);
        return new Card(
                        Texts.of("notify.sendings"),
                        latest.isEmpty()
                                ? new Empty(Texts.of("notify.sendings.empty"), Texts.of("notify.sendings.empty.hint"))
                                : new SendingTable(latest, dialogs))
                .about(Texts.of("notify.sendings.about", MOST_SENDINGS));
    }
}
