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
    private Map<String, Set<Stage>> measured = new LinkedHashMap<>();
    private int records;
    private long begun;

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
    void sumUpLater(String code, Set<Stage> stages) {
        measured.computeIfAbsent(code, any -> EnumSet.noneOf(Stage.class)).addAll(stages);
    }

    /** Those to be summed up; it holds none of them any more. */
    Map<String, Set<Stage>> takeMeasured() {
        Map<String, Set<Stage>> all = measured;
        measured = new LinkedHashMap<>();
        return all;
    }
}
