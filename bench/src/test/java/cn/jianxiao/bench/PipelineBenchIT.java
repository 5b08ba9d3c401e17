package cn.jianxiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class PipelineBenchIT {

    private static final long EVENTS = 5_000;

    @Test
    void each_stage_sees_every_event_and_the_account_has_a_line_for_each() throws Exception {
        var seen = new ArrayList<Pass>();

        var result = PipelineBench.run(new Course(EVENTS, 1, EnumSet.allOf(StateBackend.class)), seen::add);

        assertThat(result.passes()).extracting(Pass::stage).containsExactly(Stage.values());
        assertThat(result.passes()).extracting(Pass::events).containsOnly(EVENTS);
        assertThat(result.passes()).extracting(Pass::accounted).containsExactly(0L, 0L, EVENTS, 0L, EVENTS, 0L);
        assertThat(result.isAccountedFor()).isTrue();
        assertThat(seen).extracting(Pass::round).containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1);
    }
}
