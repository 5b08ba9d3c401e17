package cn.jianxiao.dashboard.quarantine;

/**
 * 批量更正: what is done to one field of each of many records.
 *
 * @param field its path
 * @param only the value that is replaced; empty for any, and for none
 * @param value what it becomes; empty takes the field out
 */
record BulkChange(String field, String only, String value) {

    /** The record changed, or the same where the change is not about it. */
    RecordText on(RecordText record) {
        return only.isEmpty() || record.value(field).equals(only) ? record.with(field, value) : record;
    }
}
