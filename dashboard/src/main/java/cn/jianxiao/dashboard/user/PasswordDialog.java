package cn.jianxiao.dashboard.user;

import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.account.AccountRefused;
import cn.jianxiao.registry.account.Accounts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;

/** 修改密码, by the owner of the account, who must know the current one. */
public final class PasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final String account;
    private final PasswordField current = new PasswordField(Texts.of("password.current"));
    private final PasswordField next = new PasswordField(Texts.of("password.next"));
    private final PasswordField again = new PasswordField(Texts.of("password.again"));

    public PasswordDialog(Accounts accounts, String account) {
        this.accounts = accounts;
        this.account = account;
        setHeaderTitle(Texts.of("password.change"));
        next.setHelperText(Texts.of("password.rule", Accounts.SHORTEST_PASSWORD));
        VerticalLayout fields = new VerticalLayout(current, next, again);
        fields.setPadding(false);
        fields.setDefaultHorizontalComponentAlignment(VerticalLayout.Alignment.STRETCH);
        add(fields);
        Button save = new Button(Texts.of("save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), save);
        setWidth("22rem");
    }

    private void save() {
        current.setInvalid(false);
        next.setInvalid(false);
        again.setInvalid(false);
        if (!next.getValue().equals(again.getValue())) {
            refuse(again, Texts.of("password.differs"));
            return;
        }
        try {
            accounts.changePassword(account, current.getValue(), next.getValue());
            close();
            Notification.show(Texts.of("password.changed"));
        } catch (AccountRefused refused) {
            refuse(
                    refused.reason() == AccountRefused.Reason.WRONG_PASSWORD ? current : next,
                    Texts.of("refused", refused.reason()));
        }
    }

    private static void refuse(PasswordField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
