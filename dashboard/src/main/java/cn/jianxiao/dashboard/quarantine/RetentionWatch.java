package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.ingest.log.Carrier;
import cn.jianxiao.registry.quarantine.QuarantineBook;
import cn.jianxiao.registry.quarantine.QuarantineRules;
import cn.jianxiao.registry.quarantine.QuarantineSettings;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.retention.RawRecords;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 保留期: once an hour takes the texts of rejected records out whose time is over; their lines stay. */
@Component
final class RetentionWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionWatch.class);
    private static final Carrier.Pace PACE =
            new Carrier.Pace(Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofSeconds(10));

    private final QuarantineRules rules;
    private final QuarantineBook book;
    private final RawRecords texts;
    private final Clock clock;
    private final Carrier carrier = new Carrier("quarantine-retention", this::erase, PACE);

    RetentionWatch(QuarantineRules rules, QuarantineBook book, ClickHouse store, Clock clock) {
        this.rules = rules;
        this.book = book;
        this.texts = new RawRecords(store);
        this.clock = clock;
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
     * Takes out what is due by the settings in force.
     *
     * @return that there is nothing more
     */
    synchronized boolean erase() {
        QuarantineSettings settings = rules.current();
        if (!settings.keepsTextsForEver()) {
            Instant before = clock.instant().minus(Duration.ofDays(settings.rawDays()));
            long lines = texts.erase(before);
            int followUps = book.eraseTexts(before);
            if (lines > 0 || followUps > 0) {
                LOG.info("Erased the texts of {} rejected records and of {} follow-ups", lines, followUps);
            }
        }
        return false;
    }
}
