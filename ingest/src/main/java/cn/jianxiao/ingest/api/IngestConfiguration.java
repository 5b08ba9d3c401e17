package cn.jianxiao.ingest.api;

import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.ingest.step.KafkaOutbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** 接入装配: to be imported by the web application, whose clock and meters it uses where there are any. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IngestSettings.class, KafkaSettings.class, LinkSettings.class})
@Import(IngestController.class)
public class IngestConfiguration {

    @Bean
    KafkaOutbox kafkaOutbox(KafkaSettings kafka) {
        return new KafkaOutbox(
                new KafkaOutbox.Settings(kafka.bootstrap(), kafka.topicPrefix(), kafka.deliveryTimeout()));
    }

    @Bean
    Intake intake(
            KafkaOutbox outbox,
            ObjectProvider<CodeBook> book,
            LinkSettings link,
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<Clock> clock,
            KafkaSettings kafka) {
        return new Intake(
                outbox,
                book.getIfAvailable(() -> CodeBook.EMPTY),
                new Linking(link.initiation()),
                meters.getIfAvailable(SimpleMeterRegistry::new),
                clock.getIfAvailable(Clock::systemUTC),
                kafka.deliveryTimeout());
    }

    @Bean
    RequestBodies requestBodies(IngestSettings settings) {
        return new RequestBodies(Math.toIntExact(settings.maxBytes().toBytes()));
    }
}
