package cn.jianxiao.dashboard.overview;

import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 总览页. */
@Route("")
@Menu(title = "overview.title", order = 1, icon = "vaadin:dashboard")
@PermitAll
final class OverviewPage extends Page {

    private static final long serialVersionUID = 1L;

    OverviewPage() {
        super(Texts.of("overview.title"));
        add(new H1(Texts.of("overview.title")));
    }
}
