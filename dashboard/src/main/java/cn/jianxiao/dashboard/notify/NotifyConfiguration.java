package cn.jianxiao.dashboard.notify;

import cn.jianxiao.ingest.log.Carrier;
import cn.jianxiao.registry.database.Turns;
import cn.jianxiao.registry.notify.Addressees;
import cn.jianxiao.registry.notify.SendingBook;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** 通知 as beans: settings, the ways out, and the rounds. */
@Configuration(proxyBeanMethods = false)
class NotifyConfiguration {

    private static final Carrier.Pace PACE =
            new Carrier.Pace(Duration.ofSeconds(20), Duration.ofMinutes(1), Duration.ofSeconds(10));

    @Bean
    NotifySettings notifySettings(Environment environment) {
        return NotifySettings.from(environment);
    }

    @Bean
    MailSettings mailSettings(Environment environment) {
        return MailSettings.from(environment);
    }

    @Bean
    Post post(MailSettings mail, NotifySettings settings, Addressees addressees, Clock clock) {
        return Post.of(
                new MailPost(mail), new WebhookPost(new Destination(settings.innerHosts()), addressees::secret, clock));
    }

    @Bean
    DigestRounds digestRounds(
            Addressees addressees,
            SendingBook book,
            Turns notifyTurns,
            Letters letters,
            Post post,
            NotifySettings settings,
            Clock clock) {
        return new DigestRounds(addressees, book, notifyTurns, letters::digest, post, settings.hour(), clock);
    }

    /** Looks three times a minute whether something is due. */
    @Bean(initMethod = "start", destroyMethod = "close")
    Carrier digestCarrier(DigestRounds rounds) {
        Carrier.Load round = () -> {
            rounds.round();
            return false;
        };
        return new Carrier("notify-digests", round, PACE);
    }
}
