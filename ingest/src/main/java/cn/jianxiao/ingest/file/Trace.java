package cn.jianxiao.ingest.file;

import java.util.List;
import java.util.Map;

/** 轨迹: one case of a process log, with the attributes of its own and of each event, as texts. */
record Trace(Map<String, String> attributes, List<Map<String, String>> events) {

    /** Empty where the trace has no such attribute. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }
}
