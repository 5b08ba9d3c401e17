package cn.jianxiao.dashboard.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/**
 * 焦点: whoever chose or typed something in a field that leads to the next address finds the focus in the same field
 * again, although all fields of the page were made anew; otherwise a keyboard would begin at the top after each filter.
 */
public final class KeptFocus {

    private static final String REMEMBERING = "document.addEventListener('focusin', focus => {"
            + " const field = focus.target.closest('.page vaadin-text-field, .page vaadin-integer-field, .page vaadin-select,"
            + " .page vaadin-combo-box, .page vaadin-date-picker');"
            + " window.jianxiaoField = field ? field.localName + '|' + field.label : '' })";

    private static final String RESTORING = "const field = [...document.querySelectorAll('.page *')]"
            + ".find(each => each.localName + '|' + each.label === window.jianxiaoField);"
            + " if (field && !field.contains(document.activeElement)) field.focus()";

    private KeptFocus() {}

    /** Once for a window. */
    public static void remember(Component frame) {
        frame.getElement().executeJs(REMEMBERING);
    }

    /** After the page was made anew. */
    static void restore(UI ui) {
        ui.getPage().executeJs(RESTORING);
    }
}
