package cn.jianxiao.ingest.log;

import cn.jianxiao.approval.settings.ClockSettings;
import java.util.concurrent.Future;

/** 设置日志: where the clock's settings become durable for the stream. */
public interface SettingsLog {

    /**
     * Sends a version.
     *
     * @return done when it is durable
     * @throws OutboxUnavailable when nothing is taken
     */
    Future<?> send(ClockSettings settings);
}
