package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.security.Roles;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** 文件导入页: from a file to records in three steps, none of which sends anything before the last; below, what came before. */
@Route("import")
@Menu(title = "files.title", icon = "vaadin:upload")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
final class ImportPage extends Page {

    private static final long serialVersionUID = 1L;

    private final transient ImportDesk desk;
    private final Div work = new Div();
    private final HistoryGrid history;
    private transient @Nullable StoredFile file;

    ImportPage(ImportDesk desk) {
        super(Texts.of("files.title"));
        this.desk = desk;
        this.history = new HistoryGrid(desk);
        work.addClassName("file-work");
        add(
                new PageHead(Texts.of("files.title")).about(Texts.of("files.about")),
                new Card(Texts.of("files.file"), new FileUpload(this::taken)).about(Texts.of("files.file.about")),
                work,
                new Card(Texts.of("files.history"), history));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        history.getDataProvider().refreshAll();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        forget();
    }

    /** Called by the thread that received the file. */
    private void taken(StoredFile next) {
        getUI().ifPresentOrElse(ui -> ui.access(() -> show(next)), next::release);
    }

    private void show(StoredFile next) {
        forget();
        file = next;
        work.removeAll();
        work.add(new FileWork(desk, next, () -> history.getDataProvider().refreshAll()));
        UI.getCurrent().getPage().executeJs("document.querySelector('.file-work')?.scrollIntoView()");
    }

    private void forget() {
        if (file != null) {
            file.release();
            file = null;
        }
    }
}
