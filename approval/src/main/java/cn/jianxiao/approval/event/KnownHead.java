package cn.jianxiao.approval.event;

import java.time.Instant;

/**
 * 在册项目: what the registry knows of a project besides its codes.
 *
 * @param owner 建设单位
 * @param category 项目类别
 * @param source who told the registry
 */
public record KnownHead(
        String owner, String category, String division, int flowTypeCode, Instant appliedAt, String source) {

    /** Nothing. */
    public static final KnownHead UNKNOWN = new KnownHead("", "", "", 0, Instant.EPOCH, "");
}
