package cn.jianxiao.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * 测量方案.
 *
 * @param events how many records each pass handles
 * @param rounds how often each stage is measured after the warm-up
 * @param states with which state backends
 */
record Course(long events, int rounds, Set<StateBackend> states) {

    /**
     * The compiler is done with the job's code after so many rounds of so many events; a long course is not walked
     * twice.
     */
    private static final int WARM_UP_ROUNDS = 3;

    private static final long LONGEST_WARM_UP = 200_000;

    Course {
        if (events < 1 || rounds < 1) {
            throw new IllegalArgumentException("A course has an event and a round at least");
        }
        states = Set.copyOf(states);
    }

    long warmUpEvents() {
        return Math.min(events, LONGEST_WARM_UP);
    }

    /** A course too short to measure anything needs no warmth either. */
    int warmUpRounds() {
        return events < LONGEST_WARM_UP ? 1 : WARM_UP_ROUNDS;
    }

    /** In the order in which a round runs them. */
    List<Stage> stages() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.state() == null || states.contains(stage.state()))
                .toList();
    }
}
