package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.code.RegisteredProject;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.stream.Stream;

/** 办理: the menu of what the current user may do with a code. */
@org.springframework.stereotype.Component
public final class CodeActions {

    private final CodeDesk desk;
    private final SplitRules rules;
    private final PartEditors editors;
    private final Attachments attachments;

    CodeActions(CodeDesk desk, SplitRules rules, PartEditors editors, Attachments attachments) {
        this.desk = desk;
        this.rules = rules;
        this.editors = editors;
        this.attachments = attachments;
    }

    /**
     * The menu for one code; nothing where there is nothing that the user may do.
     *
     * @param afterwards called when something was done
     */
    public Component of(RegisteredProject project, CodeNode node, Runnable afterwards) {
        if (!desk.mayWrite()) {
            return new Span();
        }
        Subject subject = new Subject(desk, rules, editors, attachments, project, node, afterwards);
        List<CodeAction> offered = Stream.of(CodeAction.values())
                .filter(action -> action.isOffered(subject))
                .toList();
        if (offered.isEmpty()) {
            return new Span();
        }
        MenuBar menu = new MenuBar();
        menu.setId(id(node.value()));
        menu.addThemeVariants(
                MenuBarVariant.LUMO_SMALL,
                MenuBarVariant.LUMO_TERTIARY_INLINE,
                MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        MenuItem head = menu.addItem(Texts.of("actions"));
        head.setAriaLabel(Texts.of("actions.of", node.value()));
        for (CodeAction action : offered) {
            head.getSubMenu().addItem(Texts.of("act.menu", action), click -> action.open(subject));
        }
        return menu;
    }

    /** The id of the menu of a code, to find it again on a page that was made anew. */
    public static String id(String code) {
        return "actions-" + code;
    }

    /** A button that opens the cancellation of a code (GD9). */
    public Component cancelling(RegisteredProject project, CodeNode node, Runnable afterwards) {
        Button cancel = new Button(Texts.of("act.cancel"));
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ERROR);
        cancel.setAriaLabel(Texts.of("act.cancel.title", node.value()));
        cancel.addClickListener(click ->
                CodeAction.CANCEL.open(new Subject(desk, rules, editors, attachments, project, node, afterwards)));
        return cancel;
    }

    /** A button that opens the restoring of a code (SC2). */
    public Component restoring(RegisteredProject project, CodeNode node, Runnable afterwards) {
        Button restore = new Button(Texts.of("act.restore"));
        restore.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        restore.setAriaLabel(Texts.of("act.restore.title", node.value()));
        restore.addClickListener(click ->
                CodeAction.RESTORE.open(new Subject(desk, rules, editors, attachments, project, node, afterwards)));
        return restore;
    }
}
