package cn.jianxiao.dashboard.running;

import cn.jianxiao.registry.running.RunningLine;
import java.util.List;

/** 处理方式: what a person can decide about a line. */
enum Verdict {
    /** 确认，保留登记值. */
    CONFIRM,
    /** 确认，采用清单值. */
    CONFIRM_LISTED,
    /** 登记为新项目. */
    REGISTER,
    /** 按规则赋码，登记为新项目 (SH3). */
    REGISTER_UNCODED,
    /** 按代码关联. */
    LINK,
    /** 退回. */
    REFUSE;

    /** Those that can be, the likely one first. */
    static List<Verdict> of(RunningLine line) {
        boolean coded = !line.told().project().isBlank();
        return switch (line.match()) {
            case MATCHED -> List.of(CONFIRM, LINK, REFUSE);
            case DIFFERING -> List.of(CONFIRM, CONFIRM_LISTED, LINK, REFUSE);
            case UNMATCHED -> List.of(coded ? REGISTER : REGISTER_UNCODED, LINK, REFUSE);
            case AMBIGUOUS -> List.of(LINK, REFUSE);
        };
    }
}
