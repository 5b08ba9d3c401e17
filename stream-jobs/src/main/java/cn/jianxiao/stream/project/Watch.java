package cn.jianxiao.stream.project;

import cn.jianxiao.approval.warning.Warning;

/**
 * 盯办: a warning that was written, or that will be if nothing else happens.
 *
 * @param dueAt when it is due, in milliseconds
 * @param raised whether it stands in the store, as raised or resolved
 */
record Watch(Warning.Key key, long dueAt, boolean raised) {

    /** No moment at all. */
    static final long NEVER = Long.MAX_VALUE;

    boolean isPendingAt(long time) {
        return !raised && dueAt <= time;
    }
}
