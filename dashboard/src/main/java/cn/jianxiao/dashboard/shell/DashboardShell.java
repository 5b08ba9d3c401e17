package cn.jianxiao.dashboard.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;

/** The frame of the HTML page. Requests go by XHR, so that each passes the security filters; only news is pushed. */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("jianxiao/colours.css")
@StyleSheet("jianxiao/frame.css")
@StyleSheet("jianxiao/pages.css")
@StyleSheet("jianxiao/clock.css")
@StyleSheet("jianxiao/files.css")
@StyleSheet("jianxiao/print.css")
public final class DashboardShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "jianxiao/icon.svg", "any");
    }
}
