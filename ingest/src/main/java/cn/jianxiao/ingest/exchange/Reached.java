package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.exchange.table.ExchangeTable;
import cn.jianxiao.ingest.exchange.table.Position;
import cn.jianxiao.registry.exchange.ExchangeCursor;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 已读位置: how far each table has been read. It never goes back, and never beyond the time of reading, whatever rows claim. */
final class Reached {

    private static final Position NOWHERE = new Position(Instant.EPOCH, "");

    private final Map<ExchangeTable, Position> positions = new EnumMap<>(ExchangeTable.class);
    private final Map<ExchangeTable, Instant> looked = new EnumMap<>(ExchangeTable.class);

    Reached(Collection<ExchangeCursor> cursors) {
        Map<String, ExchangeTable> byTitle =
                Stream.of(ExchangeTable.values()).collect(Collectors.toMap(ExchangeTable::title, table -> table));
        for (ExchangeCursor cursor : cursors) {
            ExchangeTable table = byTitle.get(cursor.table());
            if (table != null) {
                positions.put(table, new Position(cursor.changedAt(), cursor.key()));
                looked.put(table, cursor.lookedAt());
            }
        }
    }

    Position of(ExchangeTable table) {
        return positions.getOrDefault(table, NOWHERE);
    }

    boolean hasBegun(ExchangeTable table) {
        return positions.containsKey(table);
    }

    /** When the table was last looked at to its end; the epoch where it never was. */
    Instant looked(ExchangeTable table) {
        return looked.getOrDefault(table, Instant.EPOCH);
    }

    /** Whether a row has been read before, as far as its time tells; one that bears none counts as read once any was. */
    boolean isPast(ExchangeRow row) {
        return hasBegun(row.table()) && !row.changedAt().isAfter(of(row.table()).changedAt());
    }

    Position advance(ExchangeTable table, Position to, Instant now) {
        Position bounded = to.changedAt().isAfter(now) ? new Position(now, "") : to;
        Position before = of(table);
        Position next = bounded.changedAt().isBefore(before.changedAt()) ? before : bounded;
        positions.put(table, next);
        return next;
    }
}
