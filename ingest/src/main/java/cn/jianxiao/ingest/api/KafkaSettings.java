package cn.jianxiao.ingest.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 消息代理设置, {@code jianxiao.kafka.*}.
 *
 * @param bootstrap any of the brokers, host:port
 * @param topicPrefix before each topic's name
 * @param deliveryTimeout how long a record may take to become durable
 */
@ConfigurationProperties("jianxiao.kafka")
record KafkaSettings(
        @DefaultValue("localhost:9092") String bootstrap,
        @DefaultValue("") String topicPrefix,
        @DefaultValue("15s") Duration deliveryTimeout) {}
