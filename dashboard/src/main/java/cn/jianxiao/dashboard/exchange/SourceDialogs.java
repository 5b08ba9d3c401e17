package cn.jianxiao.dashboard.exchange;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.page.Told;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.exchange.Drivers;
import cn.jianxiao.registry.exchange.ExchangeSource;
import cn.jianxiao.registry.exchange.ExchangeSources;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 操作: what an administrator can do with exchange databases; what can be lost by it is asked for once more. */
final class SourceDialogs {

    private final ExchangeSources sources;
    private final Drivers drivers;
    private final String account;
    private final Runnable changed;

    /** @param changed called when something was done */
    SourceDialogs(ExchangeSources sources, Drivers drivers, String account, Runnable changed) {
        this.sources = sources;
        this.drivers = drivers;
        this.account = account;
        this.changed = changed;
    }

    void add() {
        new SettingsDialog(sources, drivers, this::stamp, Optional.empty(), changed).open();
    }

    void edit(ExchangeSource source) {
        new SettingsDialog(sources, drivers, this::stamp, Optional.of(source), changed).open();
    }

    void pause(ExchangeSource source, boolean paused) {
        sources.pause(source.name(), paused, stamp());
        changed.run();
    }

    void poll(ExchangeSource source) {
        sources.poll(source.name(), stamp());
        changed.run();
        Told.done(Texts.of("exchange.poll"), List.of(Texts.of("exchange.poll.done", source.name())));
    }

    void readAnew(ExchangeSource source) {
        confirmed("exchange.anew", source, () -> sources.readAnew(source.name(), stamp()));
    }

    void remove(ExchangeSource source) {
        confirmed("exchange.remove", source, () -> sources.remove(source.name(), stamp()));
    }

    private void confirmed(String key, ExchangeSource source, Runnable work) {
        Foresight consequence = Foresight.possible(List.of(Texts.of(key + ".consequence", source.name())));
        Deed deed = Deed.of(consequence, () -> {
            work.run();
            return consequence;
        });
        new ActionDialog(Texts.of(key) + " " + source.name(), Texts.of(key), deed, changed)
                .losing()
                .plain()
                .open();
    }

    private Stamp stamp() {
        return new Stamp(new Actor(account, ""), Instant.now());
    }
}
