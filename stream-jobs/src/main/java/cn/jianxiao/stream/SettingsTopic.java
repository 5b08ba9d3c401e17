package cn.jianxiao.stream;

import java.util.Properties;
import org.apache.flink.api.common.serialization.SimpleStringSchema;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;

/** 设置主题: the clock's settings as text, every version from the first; the newest is what counts. */
final class SettingsTopic {

    private SettingsTopic() {}

    static KafkaSource<String> source(JobSettings settings) {
        Properties client = new Properties();
        client.putAll(settings.kafka());
        return KafkaSource.<String>builder()
                .setProperties(client)
                .setTopics(settings.settings())
                .setGroupId(settings.group())
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setValueOnlyDeserializer(new SimpleStringSchema())
                .build();
    }
}
