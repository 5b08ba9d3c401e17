package cn.jianxiao.dashboard.error;

import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 系统出错: says so in the user's language with a number that stands in the log; the cause stays in the log. */
@AnonymousAllowed
final class Failed extends Page implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failed.class);

    Failed() {
        super(Texts.of("error.internal"));
        addClassName("message-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = UUID.randomUUID().toString();
        LOG.error("Page {} failed, error number {}", event.getLocation().getPath(), number, parameter.getException());
        removeAll();
        add(
                new H1(Texts.of("error.internal")),
                new Paragraph(Texts.of("error.number", number)),
                new Anchor("", Texts.of("error.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
