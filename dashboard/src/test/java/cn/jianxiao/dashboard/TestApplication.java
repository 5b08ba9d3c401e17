package cn.jianxiao.dashboard;

import cn.jianxiao.embedded.kafka.SharedKafka;
import cn.jianxiao.ingest.api.IngestConfiguration;
import cn.jianxiao.registry.RegistryConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The dashboard with its registry and the intake, each application with topics of its own on one broker. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({DashboardConfiguration.class, RegistryConfiguration.class, IngestConfiguration.class})
public class TestApplication {

    @Bean
    DynamicPropertyRegistrar broker() {
        String prefix = SharedKafka.newTopics().prefix();
        return properties -> {
            properties.add("jianxiao.kafka.bootstrap", SharedKafka::bootstrap);
            properties.add("jianxiao.kafka.topic-prefix", () -> prefix);
        };
    }
}
