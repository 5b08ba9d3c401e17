package cn.jianxiao.bench;

import cn.jianxiao.approval.event.Received;
import cn.jianxiao.sql.client.ClickHouse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** 送达: sends records at once or by quarters, and waits until the account has a line for each. */
final class WayDelivery {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int PARTS = 4;

    private final Publisher publisher;
    private final ClickHouse store;
    private final List<Received> records;
    private int sent;

    WayDelivery(Publisher publisher, ClickHouse store, List<Received> records) {
        this.publisher = publisher;
        this.store = store;
        this.records = records;
    }

    int quarter() {
        return records.size() / PARTS;
    }

    void sendQuarter() {
        sendTo(sent + quarter());
    }

    void sendRest() {
        sendTo(records.size());
    }

    void sendAll() {
        sendTo(records.size());
    }

    private void sendTo(int end) {
        records.subList(sent, end).forEach(publisher::send);
        publisher.awaitDurable();
        sent = end;
    }

    /** @throws IllegalStateException when the job does not read so many in time */
    void awaitRead(long lines) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (linesOfTheAccount() < lines) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "The account has " + linesOfTheAccount() + " lines of " + lines + " after " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private long linesOfTheAccount() {
        var count = store.query("SELECT count() FROM intake FINAL", Map.of())
                .rows()
                .getFirst()
                .getFirst();
        return ((Number) Objects.requireNonNull(count)).longValue();
    }
}
