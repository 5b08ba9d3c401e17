package cn.jianxiao.dashboard.word;

import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.text.Texts;

/** 编码状态, by shape, word and colour. */
public final class StatusTag {

    private StatusTag() {}

    public static LampTag of(CodeStatus status) {
        String lamp = switch (status) {
            case ACTIVE -> "green";
            case CANCELLED -> "red";
            case RECYCLED -> "none";
        };
        return new LampTag(lamp, Texts.of("code.status", status));
    }
}
