package cn.jianxiao.ingest.clock;

import cn.jianxiao.ingest.log.Carrier;
import cn.jianxiao.ingest.log.SettingsLog;
import cn.jianxiao.registry.clock.ClockBook;
import java.time.Duration;

/**
 * 设置转发: tells the stream the clock's settings whenever they have changed. Two relays on one database may both tell a
 * version: the stream goes by its number.
 */
public final class SettingsRelay implements AutoCloseable {

    private final ClockBook book;
    private final SettingsLog log;
    private final Duration patience;
    private final Carrier carrier;

    public SettingsRelay(ClockBook book, SettingsLog log, Carrier.Pace pace) {
        this.book = book;
        this.log = log;
        this.patience = pace.patience();
        this.carrier = new Carrier("settings-relay", this::carry, pace);
    }

    /** Begins; once. */
    public void start() {
        carrier.start();
    }

    @Override
    public void close() {
        carrier.close();
    }

    private boolean carry() {
        book.unpublished().ifPresent(settings -> {
            Carrier.await(log.send(settings), patience);
            book.published(settings.version());
        });
        return false;
    }
}
