package cn.jianxiao.dashboard.notify;

import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.notify.Addressee;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** 收件人表. */
final class AddresseeTable extends Div {

    private static final long serialVersionUID = 1L;

    AddresseeTable(List<Addressee> all, AddresseeDialogs dialogs) {
        add(new PlainTable<Addressee>()
                .text(Texts.of("source"), addressee -> whose(addressee.source()))
                .text(Texts.of("notify.channel"), addressee -> Texts.of("notify.channel", addressee.channel()))
                .text(Texts.of("notify.target"), Addressee::target)
                .text(
                        Texts.of("notify.language"),
                        addressee -> Texts.of("notify.language", Language.of(addressee.language())))
                .component(
                        Texts.of("notify.state"),
                        addressee -> addressee.active()
                                ? new LampTag("green", Texts.of("notify.active"))
                                : new LampTag("none", Texts.of("notify.inactive")))
                .moment(
                        Texts.of("notify.changed"),
                        addressee -> Moments.minute(addressee.stamp().at()) + " "
                                + addressee.stamp().by().account())
                .component(Texts.of("actions"), addressee -> actions(addressee, dialogs))
                .rows(all));
    }

    static String whose(String source) {
        return source.isEmpty() ? Texts.of("notify.all") : source;
    }

    private static Component actions(Addressee addressee, AddresseeDialogs dialogs) {
        Button remove = RowButton.of("notify.remove", addressee.target(), () -> dialogs.remove(addressee));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Div actions = new Div(
                RowButton.of("notify.test", addressee.target(), () -> dialogs.test(addressee)),
                RowButton.of("notify.edit", addressee.target(), () -> dialogs.edit(addressee)),
                remove);
        actions.addClassName("row-actions");
        return actions;
    }
}
