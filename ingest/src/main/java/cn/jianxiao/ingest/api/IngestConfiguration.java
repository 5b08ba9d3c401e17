package cn.jianxiao.ingest.api;

import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.ingest.clock.SettingsRelay;
import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.code.CodeRelay;
import cn.jianxiao.ingest.code.RegistryBook;
import cn.jianxiao.ingest.log.Carrier;
import cn.jianxiao.ingest.log.KafkaOutbox;
import cn.jianxiao.ingest.push.PushedRecords;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.registry.clock.ClockBook;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.rule.CodeRules;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** 接入装配: to be imported by the web application, beside the registry; its clock and meters are used where
 * there are any. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IngestSettings.class, KafkaSettings.class, LinkSettings.class})
@Import({IngestController.class, FileConfiguration.class, ExchangeConfiguration.class})
public class IngestConfiguration {

    private static final Duration RELAY_IDLE = Duration.ofMillis(200);
    private static final Duration RELAY_TROUBLE = Duration.ofSeconds(2);

    @Bean
    KafkaOutbox kafkaOutbox(KafkaSettings kafka) {
        return new KafkaOutbox(
                new KafkaOutbox.Settings(kafka.bootstrap(), kafka.topicPrefix(), kafka.deliveryTimeout()));
    }

    @Bean
    Intake intake(
            KafkaOutbox outbox,
            CodeBook book,
            LinkSettings link,
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<Clock> clock,
            KafkaSettings kafka) {
        return new Intake(
                outbox,
                book,
                new Linking(link.initiation()),
                meters.getIfAvailable(SimpleMeterRegistry::new),
                clock.getIfAvailable(Clock::systemUTC),
                kafka.deliveryTimeout());
    }

    @Bean
    CodeBook codeBook(CodeRegistry registry, CodeRules rules) {
        return new RegistryBook(registry, rules);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    CodeRelay codeRelay(DataSource registryDatabase, KafkaOutbox outbox, KafkaSettings kafka) {
        return new CodeRelay(registryDatabase, outbox, pace(kafka));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    SettingsRelay settingsRelay(ClockBook book, KafkaOutbox outbox, KafkaSettings kafka) {
        return new SettingsRelay(book, outbox, pace(kafka));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    PushedRecords pushedRecords(Intake intake, KafkaSettings kafka) {
        return new PushedRecords(
                new PushedRecords.Settings(kafka.bootstrap(), kafka.topicPrefix()), intake, pace(kafka));
    }

    private static Carrier.Pace pace(KafkaSettings kafka) {
        return new Carrier.Pace(RELAY_IDLE, RELAY_TROUBLE, kafka.deliveryTimeout());
    }

    @Bean
    RequestBodies requestBodies(IngestSettings settings) {
        return new RequestBodies(Math.toIntExact(settings.maxBytes().toBytes()));
    }

    @Bean
    Admission admission(IngestSettings settings) {
        return new Admission(settings, TimeMeter.SYSTEM_MILLISECONDS);
    }
}
