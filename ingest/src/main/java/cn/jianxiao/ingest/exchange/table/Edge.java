package cn.jianxiao.ingest.exchange.table;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 断点: how far a table has been read, with the rows that stand there. Keys need not be unique, so more rows may stand at one
 * position than were read: the next reading begins there again and passes over those that it knows.
 */
public final class Edge {

    private final int most;
    private final Set<Map<Column, String>> there = new HashSet<>();
    private final Set<Position> resumed = new HashSet<>();
    private @Nullable Position at;

    /**
     * @param start the position up to which all was read before, null for the beginning
     * @param most how many rows at one position it keeps in mind; beyond that it goes on behind them
     */
    public Edge(@Nullable Position start, int most) {
        this.at = start;
        this.most = most;
    }

    /**
     * Where the next reading goes on, null for the beginning. It begins at no position twice: to a database that takes
     * a for A, both are one place.
     */
    public @Nullable Resume resume() {
        boolean again = !there.isEmpty() && there.size() < most;
        return at == null ? null : new Resume(at, again && resumed.add(at));
    }

    /** How many rows it passes over at most. */
    public int known() {
        return there.size();
    }

    /** Moves it to a row that was read; false for one that was read before. */
    public boolean moveTo(ExchangeRow row) {
        if (!row.position().equals(at)) {
            there.clear();
            at = row.position();
        }
        return there.add(row.said());
    }
}
