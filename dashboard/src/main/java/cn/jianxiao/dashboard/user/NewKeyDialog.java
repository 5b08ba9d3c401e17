package cn.jianxiao.dashboard.user;

import cn.jianxiao.approval.division.Division;
import cn.jianxiao.approval.division.Divisions;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.registry.access.ApiKeys;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.access.KeyWish;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 新建密钥: the wish, and then, once, the key. */
final class NewKeyDialog implements Deed {

    private static final int LONGEST_NAME = 128;

    private final ApiKeys keys;
    private final String account;
    private final Runnable made;
    private final TextField name = new TextField(Texts.of("keys.name"));
    private final CheckboxGroup<ApiScope> scopes = new CheckboxGroup<>(Texts.of("keys.scopes"));
    private final MultiSelectComboBox<Division> districts = new MultiSelectComboBox<>(Texts.of("user.districts"));
    private @Nullable String token;

    NewKeyDialog(ApiKeys keys, String account, Runnable made) {
        this.keys = keys;
        this.account = account;
        this.made = made;
    }

    void open() {
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setHelperText(Texts.of("keys.name.hint"));
        scopes.setItems(KeysCard.grantable());
        scopes.setItemLabelGenerator(scope -> Texts.of("keys.scope", scope) + " " + scope.text());
        districts.setItems(Divisions.shipped().all());
        districts.setItemLabelGenerator(division -> division.name() + " " + division.code());
        districts.setHelperText(Texts.of("keys.districts.hint"));
        new ActionDialog(Texts.of("keys.add"), Texts.of("keys.make"), this, this::tell)
                .content(name, name, scopes, districts)
                .watch(name, scopes, districts)
                .open();
    }

    private KeyWish wish() {
        return new KeyWish(
                name.getValue().strip(),
                scopes.getValue(),
                districts.getValue().stream().map(Division::code).collect(Collectors.toSet()));
    }

    @Override
    public Foresight foresee() {
        KeyWish wish = wish();
        if (wish.name().isEmpty() || wish.scopes().isEmpty()) {
            return Foresight.open(Texts.of("keys.open"));
        }
        return wish.findings().isEmpty()
                ? Foresight.possible(List.of(Texts.of("keys.consequence", wish.name(), names(wish.scopes()))))
                : Foresight.refused(FindingTexts.of(wish.findings()));
    }

    @Override
    public Foresight perform() {
        KeyWish wish = wish();
        if (!wish.findings().isEmpty()) {
            return Foresight.refused(FindingTexts.of(wish.findings()));
        }
        token = keys.issue(wish, account).token();
        return Foresight.possible(List.of(wish.name()));
    }

    private static String names(Set<ApiScope> scopes) {
        return scopes.stream()
                .sorted()
                .map(scope -> Texts.of("keys.scope", scope))
                .collect(Collectors.joining(" · "));
    }

    private void tell() {
        made.run();
        Optional.ofNullable(token).ifPresent(text -> new OnceDialog("keys", text).open());
        token = null;
    }
}
