package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.Stage;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 批: the projects whose records were taken in and are not measured yet, and those that were measured and are not summed up
 * yet. A bundle of few records is soon ended; a flood's may grow, since what is measured together is measured once.
 */
final class Bundle {

    private static final int MOST_RECORDS = 100_000;
    private static final int MOST_PROJECTS = 20_000;

    /** From so many records on, a bundle is a flood's. */
    private static final int FLOOD = 2_000;

    private static final long LONGEST_FLOOD_MS = 1_000;

    private Map<String, ProjectState> taken = new LinkedHashMap<>();
    private Map<String, Measured> measured = new LinkedHashMap<>();
    private int records;
    private long begun;

    /** A project that was measured, and the stages of it that are to be summed up. */
    record Measured(ProjectState state, Set<Stage> stages) {}

    /** A project of which it holds records; null where it has none. */
    @Nullable
    ProjectState project(String code) {
        return taken.get(code);
    }

    void hold(String code, ProjectState state) {
        taken.put(code, state);
    }

    /** One record more. */
    void count(long now) {
        if (records++ == 0) {
            begun = now;
        }
    }

    boolean isFull() {
        return records >= MOST_RECORDS || taken.size() >= MOST_PROJECTS;
    }

    /** Whether so much comes that it is worth more to measure it together than to measure it at once. */
    boolean mayGrow(long now) {
        return records >= FLOOD && now - begun < LONGEST_FLOOD_MS;
    }

    /** Those to be measured; it holds none of them any more. */
    Map<String, ProjectState> takeOut() {
        Map<String, ProjectState> all = taken;
        taken = new LinkedHashMap<>();
        records = 0;
        return all;
    }

    /** A project was measured, and these stages of it are to be summed up: once, however often it is measured. */
    void sumUpLater(String code, ProjectState state, Set<Stage> stages) {
        Set<Stage> all = EnumSet.noneOf(Stage.class);
        all.addAll(stages);
        measured.merge(code, new Measured(state, all), (before, now) -> {
            now.stages().addAll(before.stages());
            return now;
        });
    }

    /**
     * Those to be summed up, as they were measured; it holds none of them any more.
     */
    Map<String, Measured> takeMeasured() {
        Map<String, Measured> all = measured;
        measured = new LinkedHashMap<>();
        return all;
    }
}
