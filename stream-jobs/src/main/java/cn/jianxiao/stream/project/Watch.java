package cn.jianxiao.stream.project;

/**
 * 盯办: what was last said about one level of warning of a case.
 *
 * @param dueAt when it is due, in milliseconds; {@link Long#MAX_VALUE} for never
 * @param raised whether it stands in the store, as raised or resolved
 */
record Watch(long dueAt, boolean raised) {

    static final Watch NONE = new Watch(Long.MAX_VALUE, false);

    boolean isPendingAt(long time) {
        return !raised && dueAt <= time;
    }
}
