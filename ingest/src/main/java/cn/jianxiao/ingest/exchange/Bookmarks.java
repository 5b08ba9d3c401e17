package cn.jianxiao.ingest.exchange;

import cn.jianxiao.registry.exchange.ExchangeCursor;
import cn.jianxiao.registry.exchange.ExchangeProgress;
import cn.jianxiao.registry.exchange.ExchangeRun.Counts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** 书签: how far the tables of a source were read; it is noted in the registry once all that hangs on it is durable. */
final class Bookmarks {

    private final ExchangeProgress progress;
    private final String source;
    private final Instant begun;
    private final List<ExchangeCursor> cursors = new ArrayList<>();
    private final List<String> looked = new ArrayList<>();

    /** @param begun when the poll began */
    Bookmarks(ExchangeProgress progress, String source, Instant begun) {
        this.progress = progress;
        this.source = source;
        this.begun = begun;
    }

    void reached(ExchangeCursor cursor) {
        cursors.add(cursor);
    }

    /** The end of a table. */
    void looked(String table) {
        looked.add(table);
    }

    /** @param more what came of the rows up to the last bookmark, beside what the bookmarks say */
    void note(Counts more) {
        if (!cursors.isEmpty()) {
            ExchangeCursor last = cursors.removeLast();
            cursors.add(new ExchangeCursor(
                    last.table(),
                    last.changedAt(),
                    last.key(),
                    last.lookedAt(),
                    last.counts().plus(more)));
        }
        cursors.forEach(cursor -> progress.reached(source, cursor));
        cursors.clear();
        looked.forEach(table -> progress.looked(source, table, begun));
        looked.clear();
    }
}
