package cn.jianxiao.dashboard.shell;

import com.vaadin.flow.component.Component;

/** 打印: what style sheets cannot do for a page that goes to paper. */
final class Paper {

    /** A drawing shrinks with the paper only while it has a box of view; on the screen it would be in the way. */
    private static final String SHRINKING =
            "const charts = work => () => document.querySelectorAll('jx-chart svg').forEach(work);"
                    + "addEventListener('beforeprint', charts(svg => svg.setAttribute('viewBox',"
                    + " '0 0 ' + svg.getAttribute('width') + ' ' + svg.getAttribute('height'))));"
                    + "addEventListener('afterprint', charts(svg => svg.removeAttribute('viewBox')));";

    private Paper() {}

    /** Once for each frame that a window shows. */
    static void prepare(Component frame) {
        frame.getElement().executeJs(SHRINKING);
    }
}
