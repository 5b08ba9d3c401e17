package cn.jianxiao.dashboard.user;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

/** 密钥仅此一次: the only place where a key's token is ever shown; only its button closes it. */
final class TokenDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    TokenDialog(String token) {
        setHeaderTitle(Texts.of("keys.once"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setWidth("34rem");
        TextField shown = new TextField(Texts.of("keys.token"));
        shown.setValue(token);
        shown.setReadOnly(true);
        shown.setWidthFull();
        shown.setAutoselect(true);
        shown.addClassName("secret");
        Button copy = new Button(Texts.of("copy"), VaadinIcon.COPY.create());
        copy.addClickListener(
                click -> shown.getElement()
                        .executeJs(
                                "const i = this.inputElement; i.select();"
                                        + "navigator.clipboard ? navigator.clipboard.writeText(i.value) : document.execCommand('copy')"));
        add(new Paragraph(Texts.of("keys.once.hint")), shown);
        Button close = new Button(Texts.of("keys.kept"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(copy, close);
        addOpenedChangeListener(change -> shown.focus());
    }
}
