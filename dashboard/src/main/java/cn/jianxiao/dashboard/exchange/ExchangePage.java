package cn.jianxiao.dashboard.exchange;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.dashboard.security.Roles;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.exchange.Drivers;
import cn.jianxiao.registry.exchange.ExchangeProgress;
import cn.jianxiao.registry.exchange.ExchangeSource;
import cn.jianxiao.registry.exchange.ExchangeSources;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** 交换库页 (CQ10, SC5): which exchange databases are read, how the last poll went, and what is wrong with one. */
@Route("exchange")
@Menu(title = "exchange.title", icon = "vaadin:database")
@RolesAllowed(Roles.ADMINISTRATOR)
final class ExchangePage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ExchangeSources sources;
    private final transient ExchangeProgress progress;
    private final transient Drivers drivers;
    private final transient CurrentUser user;

    ExchangePage(ExchangeSources sources, ExchangeProgress progress, Drivers drivers, CurrentUser user) {
        super(Texts.of("exchange.title"));
        this.sources = sources;
        this.progress = progress;
        this.drivers = drivers;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        SourceDialogs dialogs =
                new SourceDialogs(sources, drivers, user.account().name(), this::show);
        Button refresh = new Button(Texts.of("exchange.refresh"), VaadinIcon.REFRESH.create(), click -> show());
        Button add = new Button(Texts.of("exchange.add"), VaadinIcon.PLUS.create(), click -> dialogs.add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHead(Texts.of("exchange.title"))
                .about(Texts.of("exchange.about"))
                .action(refresh)
                .action(add));
        List<ExchangeSource> all = sources.all();
        if (all.isEmpty()) {
            add(new Card(
                    Texts.of("exchange.sources"),
                    new Empty(Texts.of("exchange.empty"), Texts.of("exchange.empty.hint"))));
        }
        all.forEach(source ->
                add(new SourceCard(source, progress.run(source.name()), progress.cursors(source.name()), dialogs)));
    }
}
