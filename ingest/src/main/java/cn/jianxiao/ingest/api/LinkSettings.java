package cn.jianxiao.ingest.api;

import cn.jianxiao.approval.link.InitiationMatters;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * 立项设置, {@code jianxiao.initiation.*}; the stream reads the same from {@code JIANXIAO_INITIATION_MATTERS}.
 *
 * @param matters a file with the matters of the initiation stage (GD6), null for those that come with the product
 */
@ConfigurationProperties("jianxiao.initiation")
record LinkSettings(@Nullable Path matters) {

    InitiationMatters initiation() {
        return matters == null ? InitiationMatters.shipped() : InitiationMatters.read(matters);
    }
}
