package cn.jianxiao.stream.project;

/**
 * 项目盯办: when the stages, the whole and the archives of a project have to be looked at again. Looking reads every case,
 * so it waits until something can be due. Times are in milliseconds.
 *
 * @param watched what was last said of their warnings
 * @param notBefore before when no further one can be raised
 * @param seenTo the last event that this rests on
 * @param lookedAt up to when time had passed when it was last looked
 */
record ProjectWatch(Watched watched, long notBefore, long seenTo, long lookedAt) {

    private static final long AT_ONCE = Long.MIN_VALUE;

    static final ProjectWatch NEW = new ProjectWatch(Watched.NOTHING, AT_ONCE, Watch.NEVER, AT_ONCE);

    /** After an event: what happened before the last one may bring warnings forward by as much as it happened before. */
    ProjectWatch saw(long occurredAt) {
        if (occurredAt >= seenTo || notBefore == AT_ONCE) {
            return this;
        }
        long earlier = notBefore == Watch.NEVER ? notBefore : notBefore - (seenTo - occurredAt);
        return new ProjectWatch(watched, earlier, occurredAt, lookedAt);
    }

    /** After what changes the past. */
    ProjectWatch surprised() {
        return new ProjectWatch(watched, AT_ONCE, seenTo, lookedAt);
    }

    /** Whether news of the project may change what is said of it. */
    boolean isConcerned(long time) {
        return notBefore <= time || watched.hasRaised();
    }

    /** Whether something may have been raised by a moment that was not looked for. */
    boolean isOverlooked(long until) {
        return lookedAt < until && notBefore <= until;
    }

    /** Whether the passing of time alone may. */
    boolean isDue(long time) {
        return watched.isDue(time) || lookedAt < notBefore && notBefore <= time;
    }

    /**
     * When time alone changes something next.
     *
     * @param open whether the project has an open case: without one, no time is used
     */
    long next(long time, boolean open) {
        return open && notBefore > time ? Math.min(notBefore, watched.next()) : watched.next();
    }
}
