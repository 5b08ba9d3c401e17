package cn.jianxiao.stream;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.sql.ClickHouseEndpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.typeutils.runtime.PojoSerializer;
import org.apache.flink.api.java.typeutils.runtime.kryo.KryoSerializer;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.Test;

/** Kryo and POJO serializers read fields by reflection: several times the cost, and forms that no release can rely on. */
class NoReflectionTest {

    @Test
    void nothing_travels_between_operators_by_kryo_or_as_a_pojo() {
        Configuration settings = new Configuration();
        settings.setString("pipeline.generic-types", "false");
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(settings);
        ApprovalJob.build(
                env, JobSettings.of("127.0.0.1:1", new ClickHouseEndpoint("http://127.0.0.1:1", "none", "none", "")));

        List<TypeSerializer<?>> serializers = new ArrayList<>();
        for (StreamNode operator : env.getStreamGraph().getStreamNodes()) {
            serializers.addAll(Arrays.asList(operator.getTypeSerializersIn()));
            if (operator.getTypeSerializerOut() != null) {
                serializers.add(operator.getTypeSerializerOut());
            }
        }

        assertThat(serializers)
                .hasSizeGreaterThan(8)
                .doesNotHaveAnyElementsOfTypes(KryoSerializer.class, PojoSerializer.class);
    }
}
