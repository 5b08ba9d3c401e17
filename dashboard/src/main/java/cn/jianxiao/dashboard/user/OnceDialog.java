package cn.jianxiao.dashboard.user;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

/** 仅此一次: the only place where a key or a generated password is ever shown; only its button closes it. */
final class OnceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param kind {@code keys} or {@code password}, the beginning of its texts */
    OnceDialog(String kind, String secret) {
        setHeaderTitle(Texts.of(kind + ".once"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setWidth("34rem");
        TextField shown = new TextField(Texts.of(kind + ".token"));
        shown.setValue(secret);
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
        add(new Paragraph(Texts.of(kind + ".once.hint")), shown);
        Button close = new Button(Texts.of(kind + ".kept"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(copy, close);
        addOpenedChangeListener(change -> shown.focus());
    }
}
