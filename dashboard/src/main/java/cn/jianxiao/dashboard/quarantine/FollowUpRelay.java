package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.ingest.log.Carrier;
import cn.jianxiao.registry.quarantine.FollowUp;
import cn.jianxiao.registry.quarantine.QuarantineBook;
import cn.jianxiao.registry.quarantine.QuarantineState;
import cn.jianxiao.registry.quarantine.RecordPlace;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.row.FollowUpRow;
import cn.jianxiao.sql.row.FollowUpState;
import cn.jianxiao.sql.row.RowInserter;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 跟踪搬运: carries what the registry committed about the quarantine to the store, where the lists are filtered and paged.
 * Carrying twice is harmless, so several applications may do it.
 */
@Component
final class FollowUpRelay {

    private static final int GROUP = 500;
    private static final Carrier.Pace PACE =
            new Carrier.Pace(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10));

    private final QuarantineBook book;
    private final RowInserter inserter;
    private final Carrier carrier = new Carrier("quarantine-relay", this::carry, PACE);

    FollowUpRelay(QuarantineBook book, ClickHouseEndpoint store) {
        this.book = book;
        this.inserter = new RowInserter(store);
    }

    @PostConstruct
    void start() {
        carrier.start();
    }

    @PreDestroy
    void stop() {
        carrier.close();
    }

    /**
     * Carries what waits.
     *
     * @return whether there may be more
     */
    synchronized boolean carry() {
        List<FollowUp> waiting = book.unpublished(GROUP);
        try {
            inserter.insert(
                    FollowUpRow.TABLE, waiting.stream().map(FollowUpRelay::row).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The store does not take what was done in quarantine", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        book.published(waiting);
        return waiting.size() == GROUP;
    }

    private static FollowUpRow row(FollowUp followUp) {
        RecordPlace place = followUp.record().place();
        return new FollowUpRow(
                place.topic(),
                place.partition(),
                place.offset(),
                state(followUp.state()),
                followUp.stamp().by().account(),
                followUp.stamp().at(),
                followUp.number());
    }

    private static FollowUpState state(QuarantineState state) {
        return switch (state) {
            case OPEN -> FollowUpState.OPEN;
            case CORRECTED -> FollowUpState.CORRECTED;
            case SET_ASIDE -> FollowUpState.SET_ASIDE;
        };
    }
}
