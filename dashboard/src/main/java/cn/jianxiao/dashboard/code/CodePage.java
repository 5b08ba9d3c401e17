package cn.jianxiao.dashboard.code;

import cn.jianxiao.code.graph.CodeNode;
import cn.jianxiao.dashboard.act.CodeActions;
import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.code.RegisteredProject;
import cn.jianxiao.registry.field.FieldCatalogue;
import cn.jianxiao.registry.field.FieldValues;
import cn.jianxiao.registry.material.Materials;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/**
 * 编码页 (CQ2 - CQ5, GD1 - GD5, SC2, SH3): the codes of a project as a diagram and as a table with what may be done; of the
 * code in the address its fields and material; and whatever happened.
 */
@Route("codes/:code")
@PermitAll
final class CodePage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CodeDesk desk;
    private final transient CodeActions actions;
    private final transient Materials materials;
    private final transient FieldCatalogue fields;
    private final transient FieldValues values;

    CodePage(CodeDesk desk, CodeActions actions, Materials materials, FieldCatalogue fields, FieldValues values) {
        super(Texts.of("code.page"));
        this.desk = desk;
        this.actions = actions;
        this.materials = materials;
        this.fields = fields;
        this.values = values;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        Optional<RegisteredProject> project = desk.find(code);
        if (project.isEmpty()) {
            removeAll();
            event.rerouteToError(NotFoundException.class);
        } else {
            show(CodeFile.of(project.get(), code));
        }
    }

    private void show(CodeFile file) {
        removeAll();
        String project = file.project().graph().project();
        add(
                head(file),
                new Card(Texts.of("code.project.head"), CodeFacts.ofProject(file)),
                new Card(
                                Texts.of("code.graph"),
                                CodeDiagram.of(file.project()),
                                CodeRows.of(file.project(), file.node().value(), node -> actions(file, node)))
                        .about(Texts.of("code.graph.about")));
        if (!file.isAboutProject()) {
            add(new Card(Texts.of("code.head"), CodeFacts.ofCode(file)));
        }
        String code = file.node().value();
        add(MaterialCard.of(materials.usable(code, desk.today())), FillCard.of(code, fields.forms(), values));
        add(new Card(Texts.of("history"), HistoryTable.of(desk.history(project)))
                .about(Texts.of("history.about", file.project().version())));
    }

    private Component actions(CodeFile file, CodeNode node) {
        return actions.of(file.project(), node, () -> refresh(file, node.value()));
    }

    /**
     * Shows what became of it; the code may have gone from the user's reach meanwhile. The focus goes back to the code's
     * menu, or to the head of the page where there is no menu any more.
     */
    private void refresh(CodeFile file, String done) {
        desk.find(file.node().value())
                .ifPresent(project -> show(CodeFile.of(project, file.node().value())));
        getElement()
                .executeJs(
                        "setTimeout(() => { const head = this.querySelector('h1'); head.tabIndex = -1;"
                                + "(document.getElementById($0) || head).focus(); }, 150)",
                        CodeActions.id(done));
    }

    private static PageHead head(CodeFile file) {
        String project = file.project().graph().project();
        return new PageHead(
                        file.project().head().name().isBlank()
                                ? project
                                : file.project().head().name())
                .under(Texts.of("codes.title"), "codes")
                .here(file.node().value())
                .about(Texts.of("code.page.about", file.node().value()))
                .action(new Anchor("projects/" + project, Texts.of("code.to.project")));
    }
}
