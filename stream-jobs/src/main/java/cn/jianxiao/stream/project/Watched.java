package cn.jianxiao.stream.project;

import java.util.List;

/**
 * 盯办情况: what was last said of the warnings of a case, or of a project as such.
 *
 * @param next when one of them changes by the passing of time, in milliseconds; {@link Watch#NEVER} for never
 */
record Watched(List<Watch> watches, long next) {

    static final Watched NOTHING = new Watched(List.of(), Watch.NEVER);

    boolean isDue(long time) {
        return next <= time;
    }

    /** Whether any of them stands or stood. */
    boolean hasRaised() {
        return watches.stream().anyMatch(Watch::raised);
    }
}
