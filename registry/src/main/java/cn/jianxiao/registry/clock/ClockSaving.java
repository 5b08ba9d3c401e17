package cn.jianxiao.registry.clock;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.code.Finding;

/** 保存结果: what became of a setting that was to be stored. */
public sealed interface ClockSaving {

    /** It holds from now on. */
    record Saved(ClockSettings settings) implements ClockSaving {}

    /** It was so already. */
    record Unchanged(ClockSettings settings) implements ClockSaving {}

    /** Nothing was stored. */
    record Refused(Finding finding) implements ClockSaving {}
}
