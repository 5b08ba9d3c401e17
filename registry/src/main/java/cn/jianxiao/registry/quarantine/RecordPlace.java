package cn.jianxiao.registry.quarantine;

/** 记录位置: where a record stands in the log, which names it in the account. */
public record RecordPlace(String topic, int partition, long offset) {

    /** Such as {@code jianxiao.events/0/42}. */
    @Override
    public String toString() {
        return topic + "/" + partition + "/" + offset;
    }
}
