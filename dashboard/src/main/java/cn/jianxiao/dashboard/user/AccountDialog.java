package cn.jianxiao.dashboard.user;

import cn.jianxiao.approval.division.Division;
import cn.jianxiao.approval.division.Divisions;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.account.Role;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 账号设置: a new account, whose password is told once, or another role and scope for one that is there. */
final class AccountDialog implements Deed {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,，、;；]+");
    private static final int LONGEST_TITLE = 128;
    private static final int LONGEST_DEPARTMENT = 32;

    private final Accounts accounts;
    private final Supplier<Stamp> stamp;
    private final Runnable changed;
    private final TextField name = new TextField(Texts.of("user.name"));
    private final TextField title = new TextField(Texts.of("user.title"));
    private final Select<Role> role = new Select<>();
    private final MultiSelectComboBox<Division> districts = new MultiSelectComboBox<>(Texts.of("user.districts"));
    private final TextField departments = new TextField(Texts.of("user.departments"));
    private @Nullable Account present;
    private @Nullable String password;

    AccountDialog(Accounts accounts, Supplier<Stamp> stamp, Runnable changed) {
        this.accounts = accounts;
        this.stamp = stamp;
        this.changed = changed;
        name.setHelperText(Texts.of("users.name.hint"));
        title.setMaxLength(LONGEST_TITLE);
        title.setHelperText(Texts.of("users.title.hint"));
        role.setLabel(Texts.of("user.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> Texts.of("role", each));
        role.setValue(Role.STAFF);
        districts.setItems(Divisions.shipped().all());
        districts.setItemLabelGenerator(division -> division.name() + " " + division.code());
        districts.setHelperText(Texts.of("users.districts.hint"));
        departments.setHelperText(Texts.of("users.departments.hint"));
        for (TextField field : List.of(name, title, departments)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
        }
    }

    void add() {
        open(Texts.of("users.add"), Texts.of("users.add"), name);
    }

    void edit(Account account) {
        present = account;
        name.setValue(account.name());
        name.setReadOnly(true);
        title.setValue(account.title());
        role.setValue(account.role());
        districts.setValue(account.districts().stream()
                .flatMap(code -> Divisions.shipped().find(code).stream())
                .collect(Collectors.toSet()));
        departments.setValue(account.departments().stream().sorted().collect(Collectors.joining(", ")));
        open(Texts.of("users.edit") + " " + account.name(), Texts.of("save"), title);
    }

    private void open(String heading, String verb, TextField first) {
        new ActionDialog(heading, verb, this, this::told)
                .content(first, name, title, role, districts, departments)
                .watch(name, title, role, districts, departments)
                .open();
    }

    @Override
    public Foresight foresee() {
        if (!NAME.matcher(name.getValue().strip()).matches() || title.getValue().isBlank()) {
            return Foresight.open(Texts.of("users.open"));
        }
        if (districts.getValue().isEmpty() && (role.getValue().isBounded() || !names().isEmpty())) {
            return Foresight.open(Texts.of("users.open.districts"));
        }
        if (names().stream().anyMatch(each -> each.length() > LONGEST_DEPARTMENT)) {
            return Foresight.refused(List.of(Texts.of("users.departments.hint")));
        }
        Account wanted = wanted();
        return Foresight.possible(List.of(Texts.of(
                present == null ? "users.add.consequence" : "users.edit.consequence",
                wanted.name(),
                Texts.of("role", wanted.role()),
                AccountsCard.districts(wanted))));
    }

    @Override
    public Foresight perform() {
        Foresight ahead = foresee();
        return ahead.isPossible() ? AccountDeeds.attempt(this::keep, ahead) : ahead;
    }

    private void keep() {
        if (present == null) {
            password = accounts.add(wanted(), stamp.get());
        } else {
            accounts.change(wanted(), stamp.get());
        }
    }

    private Account wanted() {
        return new Account(
                name.getValue().strip(),
                title.getValue().strip(),
                role.getValue(),
                districts.getValue().stream().map(Division::code).collect(Collectors.toSet()),
                names(),
                present == null || present.enabled());
    }

    private Set<String> names() {
        return Arrays.stream(SEPARATORS.split(departments.getValue()))
                .filter(each -> !each.isBlank())
                .collect(Collectors.toSet());
    }

    private void told() {
        changed.run();
        Optional.ofNullable(password).ifPresent(text -> new OnceDialog("password", text).open());
        password = null;
    }
}
