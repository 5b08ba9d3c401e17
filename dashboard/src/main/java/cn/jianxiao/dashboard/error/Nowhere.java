package cn.jianxiao.dashboard.error;

import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/**
 * 不存在或无权访问: one page for both. What lies outside a user's scope looks just like what does not exist, so that an
 * address tells nothing.
 */
@AnonymousAllowed
final class Nowhere extends Page implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    Nowhere() {
        super(Texts.of("error.nowhere"));
        addClassName("message-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        add(
                new H1(Texts.of("error.nowhere")),
                new Paragraph(Texts.of("error.nowhere.hint")),
                new Anchor("", Texts.of("error.home")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
