package cn.jianxiao.registry.clock;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.code.graph.Stamp;

/** 设置版本: how time was counted from a moment on, who set it and why. */
public record ClockVersion(ClockSettings settings, String reason, Stamp stamp) {}
