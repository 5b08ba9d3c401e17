package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.quarantine.QuarantineSettings;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RejectionLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** 隔离区页 (SH4): every record that was refused or has waited too long; who may, corrects it or says why not. */
@Route("quarantine")
@Menu(title = "quarantine.title", icon = "vaadin:ban")
@PermitAll
final class QuarantinePage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient QuarantineDesk desk;
    private final transient QuarantineExport export;
    private transient @Nullable Address address;

    QuarantinePage(QuarantineDesk desk, QuarantineExport export) {
        super(Texts.of("quarantine.title"));
        this.desk = desk;
        this.export = export;
        addClassName("grid-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        show();
    }

    private void show() {
        removeAll();
        Address shown = address;
        if (shown == null) {
            return;
        }
        Arguments filter = QuarantineFilters.chosen(shown);
        Arguments wide = filter.with("source", "").with("reason", "").with("field", "");
        long total = desk.count(filter);
        add(head(total, filter), QuarantineFilters.of(shown, desk.byReason(wide)));
        if (total == 0) {
            add(new Empty(Texts.of("quarantine.none"), Texts.of("quarantine.none.hint")));
            return;
        }
        Grid<RejectionLine> grid = QuarantineGrid.of(desk, filter, desk.mayAct(), this::open);
        if (desk.mayAct()) {
            add(new ActionBar(desk, grid, filter, total, this::show));
        }
        add(grid);
    }

    private PageHead head(long total, Arguments filter) {
        QuarantineSettings settings = desk.rules().current();
        String kept = settings.keepsTextsForEver()
                ? Texts.of("quarantine.kept.ever")
                : Texts.of("quarantine.kept.days", settings.rawDays());
        PageHead head = new PageHead(Texts.of("quarantine.title"))
                .about(Texts.of("quarantine.about", Figures.count(total), settings.orphanDays(), kept));
        Div links = export.links(filter);
        head.action(links);
        if (desk.maySet()) {
            head.action(
                    new Button(Texts.of("quarantine.settings"), click -> new SettingsDialog(desk, this::show).open()));
        }
        return head;
    }

    private void open(RejectionLine line) {
        RecordDialog.open(desk, line, this::show);
    }
}
