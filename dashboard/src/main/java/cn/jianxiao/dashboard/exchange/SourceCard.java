package cn.jianxiao.dashboard.exchange;

import cn.jianxiao.dashboard.page.Address;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.Facts;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Figures;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.exchange.ExchangeCursor;
import cn.jianxiao.registry.exchange.ExchangeRun;
import cn.jianxiao.registry.exchange.ExchangeSource;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;

/** 一个交换库: its state and its last poll, what is wrong in plain words, how far each table was read, and what can be done. */
final class SourceCard extends Div {

    private static final long serialVersionUID = 1L;

    SourceCard(ExchangeSource source, ExchangeRun run, List<ExchangeCursor> cursors, SourceDialogs dialogs) {
        Card card = new Card(source.name(), facts(source, run)).about(source.url());
        if (!run.trouble().isEmpty()) {
            Paragraph trouble = new Paragraph(
                    Texts.of("exchange.trouble." + run.trouble()) + " " + Texts.of("exchange.said", run.detail()));
            trouble.addClassName("about");
            card.add(trouble);
        }
        if (!cursors.isEmpty()) {
            card.add(tables(cursors));
        }
        card.add(actions(source, dialogs));
        add(card);
    }

    private static Facts facts(ExchangeSource source, ExchangeRun run) {
        ExchangeRun.Counts counts = run.counts();
        return new Facts()
                .fact(Texts.of("exchange.state"), state(source, run))
                .fact(
                        Texts.of("exchange.last"),
                        run.begunAt().map(Moments::minute).orElse(Moments.NONE))
                .fact(
                        Texts.of("exchange.every"),
                        Texts.of("exchange.seconds", source.pollEvery().toSeconds()))
                .fact(Texts.of("exchange.edition"), run.edition())
                .fact(Texts.of("exchange.read"), Figures.count(counts.read()))
                .fact(Texts.of("exchange.published"), Figures.count(counts.published()))
                .fact(
                        Texts.of("exchange.rejected"),
                        new Anchor(
                                Address.to("account")
                                        .with("source", source.name())
                                        .href(),
                                Figures.count(counts.rejected())))
                .fact(Texts.of("exchange.waiting"), Figures.count(counts.waiting()))
                .fact(
                        Texts.of("exchange.writeBack"),
                        Texts.of(source.writeBack() ? "exchange.writeBack.yes" : "exchange.writeBack.no"))
                .fact(Texts.of("exchange.missing"), String.join(" · ", run.missing()));
    }

    private static LampTag state(ExchangeSource source, ExchangeRun run) {
        if (source.paused()) {
            return new LampTag("none", Texts.of("exchange.state.paused"));
        }
        if (!run.trouble().isEmpty()) {
            return new LampTag("red", Texts.of("exchange.state.trouble"));
        }
        if (run.begunAt().isEmpty() || run.asked()) {
            return new LampTag("yellow", Texts.of("exchange.state.soon"));
        }
        return run.endedAt().isEmpty()
                ? new LampTag("yellow", Texts.of("exchange.state.running"))
                : new LampTag("green", Texts.of("exchange.state.fine"));
    }

    private static PlainTable<ExchangeCursor> tables(List<ExchangeCursor> cursors) {
        return new PlainTable<ExchangeCursor>()
                .text(Texts.of("exchange.table"), cursor -> name(cursor.table()))
                .moment(Texts.of("exchange.table.name"), ExchangeCursor::table)
                .moment(
                        Texts.of("exchange.reached"),
                        cursor -> cursor.changedAt().equals(Instant.EPOCH)
                                ? Moments.NONE
                                : Moments.minute(cursor.changedAt()))
                .number(
                        Texts.of("exchange.read"),
                        cursor -> Figures.count(cursor.counts().read()))
                .number(
                        Texts.of("exchange.published"),
                        cursor -> Figures.count(cursor.counts().published()))
                .number(
                        Texts.of("exchange.rejected"),
                        cursor -> Figures.count(cursor.counts().rejected()))
                .rows(cursors);
    }

    private static String name(String table) {
        return Texts.has("exchange.table." + table) ? Texts.of("exchange.table." + table) : table;
    }

    private static Div actions(ExchangeSource source, SourceDialogs dialogs) {
        Button pause = source.paused()
                ? button("exchange.resume", source, () -> dialogs.pause(source, false))
                : button("exchange.pause", source, () -> dialogs.pause(source, true));
        Button remove = button("exchange.remove", source, () -> dialogs.remove(source));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Div actions = new Div(
                button("exchange.poll", source, () -> dialogs.poll(source)),
                pause,
                button("exchange.edit", source, () -> dialogs.edit(source)),
                button("exchange.anew", source, () -> dialogs.readAnew(source)),
                remove);
        actions.addClassName("actions");
        return actions;
    }

    private static Button button(String key, ExchangeSource source, Runnable deed) {
        Button button = new Button(Texts.of(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Texts.of(key) + " " + source.name());
        return button;
    }
}
