package cn.jianxiao.sql.client;

import com.clickhouse.client.api.data_formats.internal.BinaryStreamReader.ArrayValue;
import com.clickhouse.client.api.data_formats.internal.BinaryStreamReader.EnumValue;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings the driver's many types down to the few of a {@link Table}. */
final class Value {

    private Value() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigInteger big) {
            return big.longValue();
        }
        if (value instanceof Float single) {
            return single.doubleValue();
        }
        if (value instanceof ZonedDateTime moment) {
            return moment.toInstant();
        }
        if (value instanceof LocalDateTime moment) {
            return moment.toInstant(ZoneOffset.UTC);
        }
        if (value instanceof EnumValue entry) {
            return entry.toString();
        }
        if (value instanceof ArrayValue array) {
            return array.asList().stream().map(Value::of).toList();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Value::of).toList();
        }
        return value;
    }
}
