package cn.jianxiao.dashboard.store;

import cn.jianxiao.registry.clock.ClockBook;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.row.CalendarRow;
import cn.jianxiao.sql.row.CalendarRows;
import cn.jianxiao.sql.row.RowInserter;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 库中日历: hands the store the calendars in force at every start, because a release may know a year more than the one
 * before. While the application runs the stream does it, when it takes over other settings.
 */
@Component
final class StoredCalendars {

    private static final Logger LOG = LoggerFactory.getLogger(StoredCalendars.class);

    private final ClockBook book;
    private final ClickHouseEndpoint store;

    StoredCalendars(ClockBook book, ClickHouseEndpoint store) {
        this.book = book;
        this.store = store;
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() throws InterruptedException {
        try {
            new RowInserter(store).insert(CalendarRow.TABLE, CalendarRows.of(book.current()));
        } catch (IOException away) {
            LOG.warn("the store keeps the calendars that it has: {}", away.getMessage());
        }
    }
}
