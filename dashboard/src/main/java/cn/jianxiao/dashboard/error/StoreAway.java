package cn.jianxiao.dashboard.error;

import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.client.ClickHouseFailure;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 数据库无法访问: the store is away or refuses; nothing is lost by it, so the page says to come again. */
@AnonymousAllowed
final class StoreAway extends Page implements HasErrorParameter<ClickHouseFailure> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(StoreAway.class);

    StoreAway() {
        super(Texts.of("error.store"));
        addClassName("message-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ClickHouseFailure> parameter) {
        LOG.error("Page {} could not read the store", event.getLocation().getPath(), parameter.getException());
        removeAll();
        add(
                new H1(Texts.of("error.store")),
                new Paragraph(Texts.of("error.store.hint")),
                new Anchor(event.getLocation().getPathWithQueryParameters(), Texts.of("error.again")));
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
