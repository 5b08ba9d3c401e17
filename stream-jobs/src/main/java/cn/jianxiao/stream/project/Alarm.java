package cn.jianxiao.stream.project;

/**
 * 闹钟: the one timer of a project. Since it has but one, it can be taken back without taking another's. Times are in
 * milliseconds.
 *
 * @param moment for which it is set, {@link Watch#NEVER} for not at all
 * @param touched up to when time had passed when the project last changed
 */
record Alarm(long moment, long touched) {

    static final Alarm NONE = new Alarm(Watch.NEVER, Long.MIN_VALUE);

    /** 静置期: between two stages a project often has no open case for weeks; only after that long it is laid to rest. */
    private static final long QUIET = 30L * 24 * 60 * 60 * 1000;

    /** After it rang, up to when time has passed. */
    Alarm fired(long time) {
        return touched == Long.MIN_VALUE ? new Alarm(Watch.NEVER, time) : at(Watch.NEVER);
    }

    Alarm at(long other) {
        return new Alarm(other, touched);
    }

    Alarm touchedAt(long time) {
        return new Alarm(moment, Math.max(time, touched));
    }

    /**
     * Sets it so that it rings in time for a moment. One that is set too early stays: it finds nothing and is set again,
     * which is cheaper than moving it with each event.
     */
    Alarm moved(long next, boolean open, Surroundings around) {
        boolean waits = !open && (touched == Long.MIN_VALUE || restsAt() > around.time());
        long wanted = waits ? Math.min(next, restsAt()) : next;
        if (wanted == Watch.NEVER) {
            cancel(around);
            return at(Watch.NEVER);
        }
        if (wanted >= moment) {
            return this;
        }
        cancel(around);
        around.wakeAt(wanted);
        return at(wanted);
    }

    void cancel(Surroundings around) {
        if (moment != Watch.NEVER) {
            around.forget(moment);
        }
    }

    /** Before time has begun to pass there is nothing to count from. */
    boolean mayRest(ProjectState state, long time) {
        return touched != Long.MIN_VALUE && !state.isOpen() && restsAt() <= time;
    }

    private long restsAt() {
        return touched == Long.MIN_VALUE ? 0 : touched + QUIET;
    }
}
