package cn.jianxiao.dashboard.retention;

import cn.jianxiao.ingest.log.Carrier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks each retention once an hour, in a thread of its own, so that one whose database is away holds up no other. */
@Component
final class RetentionHours {

    private static final Carrier.Pace PACE =
            new Carrier.Pace(Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofSeconds(10));

    private final List<Carrier> carriers;

    RetentionHours(List<Retention> retentions) {
        carriers = retentions.stream().map(RetentionHours::hourly).toList();
    }

    private static Carrier hourly(Retention retention) {
        Carrier.Load expire = () -> {
            retention.expire();
            return false;
        };
        return new Carrier(retention.name(), expire, PACE);
    }

    @PostConstruct
    void start() {
        carriers.forEach(Carrier::start);
    }

    @PreDestroy
    void stop() {
        carriers.forEach(Carrier::close);
    }
}
