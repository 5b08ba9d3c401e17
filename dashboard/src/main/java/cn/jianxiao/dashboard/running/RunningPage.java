package cn.jianxiao.dashboard.running;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.ChoiceField;
import cn.jianxiao.dashboard.page.Empty;
import cn.jianxiao.dashboard.page.FigureBar;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.TextFilter;
import cn.jianxiao.dashboard.security.Roles;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.running.RunningCount;
import cn.jianxiao.registry.running.RunningMatch;
import cn.jianxiao.registry.running.RunningSearch;
import cn.jianxiao.registry.running.RunningState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 在办项目页 (SC3): lists of older systems beside what is registered; a person decides about each line, once. */
@Route("running-projects")
@Menu(title = "running.title", icon = "vaadin:exchange")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
final class RunningPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient RunningDesk desk;
    private transient @Nullable Address address;

    RunningPage(RunningDesk desk) {
        super(Texts.of("running.title"));
        this.desk = desk;
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
        PageHead head = new PageHead(Texts.of("running.title")).about(Texts.of("running.about"));
        add(head);
        if (!desk.mayAct()) {
            add(new Empty(Texts.of("running.bounded"), Texts.of("running.bounded.hint")));
            return;
        }
        Button take = new Button(Texts.of("running.take"), click -> new TakeDialog(desk, this::show).open());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        head.action(take);
        List<RunningCount> counts = desk.counts();
        if (counts.isEmpty()) {
            add(new Empty(Texts.of("running.none"), Texts.of("running.none.hint")));
            return;
        }
        RunningSearch search = search(shown);
        long total = desk.count(search);
        add(figures(counts), filters(shown), bar(counts, search));
        add(
                total == 0
                        ? new Empty(Texts.of("running.none.filter"), Texts.of("empty.filter"))
                        : RunningGrid.of(desk, search, total, line -> LineDialog.open(desk, line, this::show)));
    }

    private static RunningSearch search(Address address) {
        MatchChoice match = address.choice("match", MatchChoice.ANY);
        StateChoice state = address.choice("state", StateChoice.ANY);
        return new RunningSearch(
                address.text("q"),
                match == MatchChoice.ANY ? Optional.empty() : Optional.of(RunningMatch.valueOf(match.name())),
                state == StateChoice.ANY ? Optional.empty() : Optional.of(RunningState.valueOf(state.name())),
                0,
                0);
    }

    private static FigureBar figures(List<RunningCount> counts) {
        FigureBar bar = new FigureBar();
        for (RunningMatch match : RunningMatch.values()) {
            bar.figure(
                    Texts.of("running.match", match),
                    Figures.count(sum(counts, count -> count.match() == match)),
                    Texts.of("running.open.of", Figures.count(open(counts, match))));
        }
        return bar;
    }

    private static Div filters(Address address) {
        Div filters = new Div(
                new TextFilter(
                        Texts.of("search"),
                        Texts.of("running.search"),
                        address.text("q"),
                        typed -> address.with("q", typed).go()),
                new ChoiceField<>(
                        Texts.of("running.match"),
                        "running.match",
                        address.choice("match", MatchChoice.ANY),
                        chosen -> address.with("match", chosen).go()),
                new ChoiceField<>(
                        Texts.of("running.state"),
                        "running.state",
                        address.choice("state", StateChoice.ANY),
                        chosen -> address.with("state", chosen).go()));
        filters.addClassNames("filters", "wide-search");
        return filters;
    }

    private Div bar(List<RunningCount> counts, RunningSearch search) {
        long matched = open(counts, RunningMatch.MATCHED);
        Button all = new Button(
                Texts.of("running.all", Figures.count(matched)),
                click -> new ConfirmAllDialog(desk, matched).open(this::show));
        all.addThemeVariants(ButtonVariant.LUMO_SMALL);
        all.setEnabled(matched > 0);
        Div bar = new Div(all, RunningExport.links(desk, search));
        bar.addClassName("action-bar");
        return bar;
    }

    private static long open(List<RunningCount> counts, RunningMatch match) {
        return sum(counts, count -> count.match() == match && count.state() == RunningState.OPEN);
    }

    private static long sum(List<RunningCount> counts, Predicate<RunningCount> wanted) {
        return counts.stream().filter(wanted).mapToLong(RunningCount::lines).sum();
    }
}
