package cn.jianxiao.dashboard.user;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.access.ApiKey;
import cn.jianxiao.registry.access.ApiKeys;
import cn.jianxiao.registry.access.ApiScope;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** 接口密钥 (CQ10): which systems may call the interface, and what they may do there. */
final class KeysCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ApiKeys keys;
    private final String account;

    /** @param account in whose name keys are made */
    KeysCard(ApiKeys keys, String account) {
        this.keys = keys;
        this.account = account;
        show();
    }

    private void show() {
        removeAll();
        List<ApiKey> all = keys.all();
        Button add = new Button(Texts.of("keys.add"), click -> new NewKeyDialog(keys, account, this::show).open());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(new Card(
                        Texts.of("keys"),
                        all.isEmpty() ? new Empty(Texts.of("keys.empty"), Texts.of("keys.empty.hint")) : table(all))
                .about(Texts.of("keys.about"))
                .more(add));
    }

    private PlainTable<ApiKey> table(List<ApiKey> all) {
        return new PlainTable<ApiKey>()
                .text(Texts.of("keys.name"), ApiKey::name)
                .moment(Texts.of("keys.id"), ApiKey::id)
                .text(Texts.of("keys.scopes"), KeysCard::scopes)
                .text(Texts.of("user.districts"), KeysCard::districts)
                .moment(Texts.of("keys.created"), key -> Moments.minute(key.createdAt()) + " " + key.createdBy())
                .moment(
                        Texts.of("keys.used"),
                        key -> key.lastUsed().map(Moments::minute).orElse(Moments.NONE))
                .component(
                        Texts.of("user.state"),
                        key -> key.enabled()
                                ? new LampTag("green", Texts.of("user.enabled"))
                                : new LampTag("none", Texts.of("keys.revoked")))
                .component(Texts.of("actions"), this::revoke)
                .rows(all);
    }

    private static String scopes(ApiKey key) {
        return key.scopes().stream()
                .sorted()
                .map(scope -> Texts.of("keys.scope", scope))
                .collect(Collectors.joining(" · "));
    }

    private static String districts(ApiKey key) {
        return key.districts().isEmpty()
                ? Texts.of("all")
                : key.districts().stream().sorted().map(DivisionNames::of).collect(Collectors.joining(" · "));
    }

    private Component revoke(ApiKey key) {
        if (!key.enabled()) {
            return new Span();
        }
        Button revoke = new Button(Texts.of("keys.revoke"));
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ERROR);
        revoke.setAriaLabel(Texts.of("keys.revoke.of", key.name()));
        revoke.addClickListener(click -> new ActionDialog(
                        Texts.of("keys.revoke.of", key.name()), Texts.of("keys.revoke"), revoking(key), this::show)
                .losing()
                .plain()
                .open());
        return revoke;
    }

    private Deed revoking(ApiKey key) {
        Foresight consequence = Foresight.possible(List.of(Texts.of("keys.revoke.consequence", key.name(), key.id())));
        return Deed.of(consequence, () -> {
            keys.revoke(key.id(), new Stamp(new Actor(account, ""), Instant.now()));
            return consequence;
        });
    }

    /** The rights that a key can have: a key never makes another. */
    static List<ApiScope> grantable() {
        return List.of(ApiScope.values()).stream()
                .filter(scope -> scope != ApiScope.KEYS_WRITE)
                .toList();
    }
}
