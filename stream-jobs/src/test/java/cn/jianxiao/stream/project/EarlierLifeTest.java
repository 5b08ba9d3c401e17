package cn.jianxiao.stream.project;

import static cn.jianxiao.stream.project.Reported.accepted;
import static cn.jianxiao.stream.project.Reported.at;
import static cn.jianxiao.stream.project.Reported.event;
import static cn.jianxiao.stream.project.Reported.passed;
import static cn.jianxiao.stream.project.Reported.received;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.warning.Limits;
import cn.jianxiao.sql.row.WarningAbout;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Invariant 2: what a life of the job that was lost said of a whole project does not stay when it turns out otherwise. */
class EarlierLifeTest {

    /** Seven days for the whole. */
    private static final ClockSettings STRICT = ClockSettings.shipped()
            .with(new Limits(List.of(), 7, ClockSettings.shipped().limits().closing()));

    private static final Instant END = at("2026-03-20");

    private final Room lost = new Room().under(STRICT);

    @Test
    void a_warning_of_a_project_that_no_checkpoint_knows_is_taken_back() {
        Supplier<Room> next = lost.checkpoint(END);
        lost.receive(accepted("2026-03-02")).until(END);
        assertThat(lost.rows.warnings(WarningAbout.PROJECT)).hasSize(2);

        Room room = next.get();
        room.receive(accepted("2026-03-02")).receive(passed("2026-03-04"));

        assertThat(room.rows.warnings(WarningAbout.PROJECT)).isEmpty();
    }

    @Test
    void a_warning_raised_since_the_checkpoint_is_taken_back_by_what_came_after_it_was_lost() {
        lost.receive(received("2026-03-02T08:00")).receive(accepted("2026-03-02"));
        Supplier<Room> next = lost.checkpoint(END);
        lost.until(END);
        assertThat(lost.rows.warnings(WarningAbout.PROJECT)).hasSize(2);

        Room room = next.get();
        room.receive(event(EventStatus.PASSED, "2026-03-04")
                .receivedAt(at("2026-03-21"))
                .build());
        room.until(END);

        assertThat(room.rows.warnings(WarningAbout.PROJECT)).isEmpty();
    }
}
