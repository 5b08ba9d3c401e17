package cn.jianxiao.dashboard.notify;

import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.registry.notify.Addressee;
import cn.jianxiao.registry.notify.Outcome;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** 试发: sends one letter now, besides the daily ones; it stands in no list. */
@Component
final class Trial {

    private final Letters letters;
    private final Post post;
    private final Clock clock;

    Trial(Letters letters, Post post, Clock clock) {
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    Outcome send(Addressee addressee) {
        Instant now = clock.instant();
        String id = addressee.number() + "-" + now.toEpochMilli();
        return post.deliver(addressee, letters.trial(id, Moments.dayOf(now).minusDays(1), addressee));
    }
}
