package cn.jianxiao.dashboard.page;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/**
 * 操作对话框: the fields, below them what comes of it, and a button that works only where it can be done. Enter acts,
 * Escape leaves; the focus begins in the first field and goes back to where it was.
 */
public final class ActionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Deed deed;
    private final transient Runnable afterwards;
    private final Consequences consequences = new Consequences();
    private final Button act;
    private final Button leave;

    /**
     * @param verb on the button that acts
     * @param afterwards called when it was done
     */
    public ActionDialog(String title, String verb, Deed deed, Runnable afterwards) {
        this.deed = deed;
        this.afterwards = afterwards;
        setHeaderTitle(title);
        addClassName("action-dialog");
        setCloseOnOutsideClick(false);
        setDraggable(true);
        setWidth("34rem");
        act = new Button(verb, click -> act());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        leave = new Button(Texts.of("cancel"), click -> close());
        getFooter().add(leave, act);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                update();
            }
        });
    }

    /** What can be lost by it, so that its button is red. */
    public ActionDialog losing() {
        act.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    /** The content, and the component among it that has the focus first. */
    public ActionDialog content(Focusable<?> first, Component... content) {
        Div body = new Div(content);
        body.addClassName("action-form");
        add(body, consequences);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                first.focus();
            }
        });
        return this;
    }

    /** Nothing to fill in: only the consequences and these components, the focus on the button that leaves. */
    public ActionDialog plain(Component... content) {
        return content(leave, content);
    }

    /** Looks ahead anew whenever one of these changes. */
    public ActionDialog watch(HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            field.addValueChangeListener(change -> update());
            if (field instanceof TextArea area) {
                keepEnter(area);
            }
        }
        return this;
    }

    /** Looks ahead anew. */
    public void update() {
        Foresight foresight = deed.foresee();
        consequences.show(foresight);
        act.setEnabled(foresight.isPossible());
    }

    /** In a field of several lines Enter begins the next one. */
    private static void keepEnter(TextArea area) {
        area.getElement()
                .executeJs("this.addEventListener('keydown', e => { if (e.key === 'Enter') e.stopPropagation(); })");
    }

    private void act() {
        Foresight done = deed.perform();
        if (done.isPossible()) {
            close();
            afterwards.run();
            Told.done(getHeaderTitle(), done.sentences());
        } else {
            consequences.show(done);
        }
    }
}
