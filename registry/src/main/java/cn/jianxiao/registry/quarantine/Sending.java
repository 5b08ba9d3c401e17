package cn.jianxiao.registry.quarantine;

import java.util.List;
import java.util.Set;

/** 重送: how corrected records are sent. */
@FunctionalInterface
public interface Sending {

    /**
     * Sends them and returns when they are durable. It may throw; then nothing counts as corrected, and sending again later
     * changes nothing about what got through.
     *
     * @return the records whose corrections were taken; the others stay as they are
     */
    Set<RecordPlace> send(List<Correction> corrections);
}
