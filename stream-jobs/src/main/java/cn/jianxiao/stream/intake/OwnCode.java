package cn.jianxiao.stream.intake;

import cn.jianxiao.stream.type.RecordType;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/**
 * 自有编码 (SH3): of which project a department's own code is.
 *
 * @param system whose code it is; {@link #ANY_SYSTEM} where every system means the same by it
 */
public record OwnCode(String system, String text, String project) {

    public static final String ANY_SYSTEM = "";

    public static final TypeInformation<OwnCode> TYPE = new RecordType<>(OwnCode.class, OwnCodeSerializer.INSTANCE);
}
