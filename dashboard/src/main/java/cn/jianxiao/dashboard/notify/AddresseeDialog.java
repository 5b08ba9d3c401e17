package cn.jianxiao.dashboard.notify;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.registry.notify.Addressee;
import cn.jianxiao.registry.notify.AddresseeWish;
import cn.jianxiao.registry.notify.Addressees;
import cn.jianxiao.registry.notify.Channel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** 收件人设置: adds an addressee or changes one. */
final class AddresseeDialog implements Deed {

    private final Addressees addressees;
    private final Supplier<Stamp> stamp;
    private final Optional<Addressee> present;
    private final Runnable changed;
    private final ChoiceField<Channel> channel;
    private final ChoiceField<Language> language;
    private final TextField source = new TextField(Texts.of("source"));
    private final TextField target = new TextField();
    private final PasswordField secret = new PasswordField(Texts.of("notify.secret"));
    private final Checkbox active = new Checkbox(Texts.of("notify.active.allow"));

    AddresseeDialog(Addressees addressees, Supplier<Stamp> stamp, Optional<Addressee> present, Runnable changed) {
        this.addressees = addressees;
        this.stamp = stamp;
        this.present = present;
        this.changed = changed;
        channel = new ChoiceField<>(
                Texts.of("notify.channel"),
                "notify.channel",
                present.map(Addressee::channel).orElse(Channel.MAIL),
                chosen -> {});
        language = new ChoiceField<>(
                Texts.of("notify.language"),
                "notify.language",
                present.map(one -> Language.of(one.language())).orElse(Language.CHINESE),
                chosen -> {});
        source.setValue(present.map(Addressee::source).orElse(""));
        target.setValue(present.map(Addressee::target).orElse(""));
        active.setValue(present.map(Addressee::active).orElse(true));
    }

    void open() {
        source.setHelperText(Texts.of("notify.source.hint"));
        List.of(source, target).forEach(field -> field.setValueChangeMode(ValueChangeMode.LAZY));
        secret.setValueChangeMode(ValueChangeMode.LAZY);
        channel.addValueChangeListener(change -> suit());
        suit();
        new ActionDialog(Texts.of(present.isPresent() ? "notify.edit" : "notify.add"), Texts.of("save"), this, changed)
                .content(target, channel, target, secret, source, language, active)
                .watch(channel, target, secret, source, language, active)
                .open();
    }

    /** The fields that the channel wants. */
    private void suit() {
        boolean webhook = channel.getValue() == Channel.WEBHOOK;
        target.setLabel(Texts.of("notify.target." + channel.getValue()));
        target.setHelperText(Texts.of("notify.target.hint." + channel.getValue()));
        secret.setVisible(webhook);
        secret.setHelperText(Texts.of(present.isPresent() ? "notify.secret.kept" : "notify.secret.hint"));
    }

    @Override
    public Foresight foresee() {
        if (target.isEmpty()) {
            return Foresight.open(Texts.of("notify.open"));
        }
        List<Finding> findings = wish().findings();
        return findings.isEmpty()
                ? Foresight.possible(List.of(consequence()))
                : Foresight.refused(FindingTexts.of(findings));
    }

    @Override
    public Foresight perform() {
        List<Finding> findings = present.map(one -> addressees.change(one, wish(), stamp.get()))
                .orElseGet(() -> addressees.add(wish(), stamp.get()));
        return findings.isEmpty()
                ? Foresight.possible(List.of(consequence()))
                : Foresight.refused(FindingTexts.of(findings));
    }

    private String consequence() {
        AddresseeWish wish = wish();
        return Texts.of(
                wish.active() ? "notify.consequence" : "notify.consequence.off",
                wish.target(),
                AddresseeTable.whose(wish.source()));
    }

    private AddresseeWish wish() {
        boolean webhook = channel.getValue() == Channel.WEBHOOK;
        return new AddresseeWish(
                source.getValue().strip(),
                channel.getValue(),
                target.getValue().strip(),
                Optional.of(secret.getValue()).filter(text -> webhook && !text.isEmpty()),
                language.getValue().locale(),
                active.getValue());
    }
}
