package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.dashboard.retention.Retention;
import cn.jianxiao.registry.quarantine.QuarantineBook;
import cn.jianxiao.registry.quarantine.QuarantineRules;
import cn.jianxiao.registry.quarantine.QuarantineSettings;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.retention.RawRecords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 原文保留期: takes the texts of rejected records out whose time is over; their lines stay. */
@Component
final class RawTextRetention implements Retention {

    private static final Logger LOG = LoggerFactory.getLogger(RawTextRetention.class);

    private final QuarantineRules rules;
    private final QuarantineBook book;
    private final RawRecords texts;
    private final Clock clock;

    RawTextRetention(QuarantineRules rules, QuarantineBook book, ClickHouse store, Clock clock) {
        this.rules = rules;
        this.book = book;
        this.texts = new RawRecords(store);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "quarantine-retention";
    }

    @Override
    public void expire() {
        QuarantineSettings settings = rules.current();
        if (!settings.keepsTextsForEver()) {
            Instant before = clock.instant().minus(Duration.ofDays(settings.rawDays()));
            long lines = texts.erase(before);
            int followUps = book.eraseTexts(before);
            if (lines > 0 || followUps > 0) {
                LOG.info("Erased the texts of {} rejected records and of {} follow-ups", lines, followUps);
            }
        }
    }
}
