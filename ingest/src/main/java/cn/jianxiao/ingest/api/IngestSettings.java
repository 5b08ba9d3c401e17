package cn.jianxiao.ingest.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * 接收设置, {@code jianxiao.ingest.*}.
 *
 * @param maxBytes the largest body of a request, unpacked
 */
@ConfigurationProperties("jianxiao.ingest")
record IngestSettings(@DefaultValue("16MB") DataSize maxBytes) {}
