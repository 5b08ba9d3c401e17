package cn.jianxiao.dashboard.user;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.FirstAccounts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;

/** 账号表 (SH7): who may come in, in which role and scope; who administers all districts changes it. */
final class AccountsCard extends Div {

    private static final long serialVersionUID = 1L;

    /** @param mayAct whether the accounts may be changed by the one who looks */
    AccountsCard(List<Account> accounts, boolean mayAct, AccountDeeds deeds) {
        PlainTable<Account> table = new PlainTable<Account>()
                .text(Texts.of("user.name"), Account::name)
                .text(Texts.of("user.title"), Account::title)
                .text(Texts.of("user.role"), account -> Texts.of("role", account.role()))
                .text(Texts.of("user.districts"), AccountsCard::districts)
                .text(
                        Texts.of("user.departments"),
                        account -> account.departments().isEmpty()
                                ? Texts.of("all")
                                : account.departments().stream().sorted().collect(Collectors.joining(", ")))
                .component(
                        Texts.of("user.state"),
                        account -> account.enabled()
                                ? new LampTag("green", Texts.of("user.enabled"))
                                : new LampTag("none", Texts.of("user.locked")));
        if (mayAct) {
            table.component(Texts.of("actions"), account -> actions(account, deeds));
        }
        Card card = new Card(Texts.of("users.title"), table.rows(accounts));
        if (mayAct) {
            Button add = new Button(Texts.of("users.add"), click -> deeds.add());
            add.addThemeVariants(ButtonVariant.LUMO_SMALL);
            card.more(add);
        }
        add(card);
    }

    static String districts(Account account) {
        return account.districts().isEmpty()
                ? Texts.of("all")
                : account.districts().stream()
                        .sorted()
                        .map(code -> DivisionNames.of(code) + " " + code)
                        .collect(Collectors.joining(", "));
    }

    /** The command line's account is made at each start: nothing done to it would last. */
    private static Component actions(Account account, AccountDeeds deeds) {
        Div actions = new Div();
        actions.addClassName("row-actions");
        if (!account.name().equals(FirstAccounts.CLI)) {
            actions.add(
                    button("users.edit", account, () -> deeds.edit(account)),
                    button("users.reset", account, () -> deeds.reset(account)),
                    account.enabled()
                            ? button("users.disable", account, () -> deeds.disable(account))
                            : button("users.enable", account, () -> deeds.enable(account)));
        }
        return actions;
    }

    private static Button button(String key, Account account, Runnable deed) {
        Button button = new Button(Texts.of(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(Texts.of(key) + " " + account.name());
        return button;
    }
}
