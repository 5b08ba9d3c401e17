package cn.jianxiao.dashboard.oversight;

import cn.jianxiao.dashboard.act.CodeActions;
import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.CodeLink;
import cn.jianxiao.registry.code.RecycledCode;
import cn.jianxiao.registry.code.RegisteredProject;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** 回收站 (SC2): codes that were entered and never used; nothing is ever deleted, and each may come back. */
@Route("recycle-bin")
@Menu(title = "recycled.title", icon = "vaadin:trash")
@PermitAll
final class RecycleBinPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CodeDesk desk;
    private final transient CodeActions actions;

    RecycleBinPage(CodeDesk desk, CodeActions actions) {
        super(Texts.of("recycled.title"));
        this.desk = desk;
        this.actions = actions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<RecycledCode> recycled = desk.recycled();
        add(new PageHead(Texts.of("recycled.title")).about(Texts.of("recycled.about", recycled.size())));
        add(
                recycled.isEmpty()
                        ? new Empty(Texts.of("recycled.empty"), Texts.of("recycled.empty.hint"))
                        : new Card(Texts.of("recycled.title"), table(recycled)));
    }

    private PlainTable<RecycledCode> table(List<RecycledCode> recycled) {
        PlainTable<RecycledCode> table = new PlainTable<RecycledCode>()
                .component(Texts.of("code"), each -> CodeLink.of(each.line().code()))
                .text(Texts.of("code.part.name"), each -> each.line().name())
                .text(Texts.of("project.name"), each -> each.line().projectName())
                .text(Texts.of("division"), each -> DivisionNames.of(each.line().division()))
                .text(
                        Texts.of("code.entered.by"),
                        each -> each.line().entered().by().account())
                .moment(
                        Texts.of("recycled.at"),
                        each -> Moments.minute(each.recycled().at()))
                .text(Texts.of("recycled.by"), each -> each.recycled().by().account());
        if (desk.mayWrite()) {
            table.component(Texts.of("actions"), this::restoring);
        }
        return table.rows(recycled);
    }

    private Component restoring(RecycledCode each) {
        Optional<RegisteredProject> project = desk.find(each.line().code());
        return project.flatMap(known ->
                        known.graph().node(each.line().code()).map(node -> actions.restoring(known, node, this::show)))
                .orElseGet(Span::new);
    }
}
