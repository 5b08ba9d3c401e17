package cn.jianxiao.stream.project;

import static cn.jianxiao.stream.project.Reported.PROJECT;
import static cn.jianxiao.stream.project.Reported.accepted;
import static cn.jianxiao.stream.project.Reported.at;
import static cn.jianxiao.stream.project.Reported.event;
import static cn.jianxiao.stream.project.Reported.passed;
import static cn.jianxiao.stream.project.Reported.registration;
import static cn.jianxiao.stream.project.Snapshot.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.sql.row.Disposition;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.junit.jupiter.api.Test;

class ProjectStateSerializerTest {

    private static final ProjectStateSerializer SERIALIZER = ProjectStateSerializer.INSTANCE;

    @Test
    void a_state_reads_back_as_it_was_written() throws IOException {
        byte[] written = Stored.write(full());

        assertThat(Stored.write(SERIALIZER.deserialize(new DataInputDeserializer(written))))
                .hasSameSizeAs(written);
        ProjectState read = SERIALIZER.deserialize(new DataInputDeserializer(written));
        assertThat(read.turn()).isEqualTo(full().turn());
        assertThat(read.register().registrations().all())
                .isEqualTo(full().register().registrations().all());
        assertThat(read.register().snapshot())
                .isNotNull()
                .isEqualTo(full().register().snapshot());
        assertThat(read.watch()).isEqualTo(full().watch());
        assertThat(read.alarm()).isEqualTo(full().alarm());
        assertThat(read.cases()).hasSameSizeAs(full().cases());
        read.cases().forEach((id, file) -> {
            CaseState original = full().caseOf(id);
            assertThat(file.version()).isEqualTo(original.version());
            assertThat(file.held()).hasSameSizeAs(original.held());
            for (int i = 0; i < file.held().size(); i++) {
                HeldEvent held = file.held().get(i);
                HeldEvent before = original.held().get(i);
                assertThat(held.event()).isEqualTo(before.event());
                assertThat(held.incoming()).isEqualTo(before.incoming());
                assertThat(List.of(held.standing(), held.reason(), held.lines()))
                        .isEqualTo(List.of(before.standing(), before.reason(), before.lines()));
            }
            assertThat(file.cells()).isEqualTo(original.cells());
            assertThat(file.watched()).isEqualTo(original.watched());
            assertThat(file.open()).isEqualTo(original.open());
        });
    }

    @Test
    void the_first_byte_is_the_version_of_the_form() throws IOException {
        assertThat(Stored.write(full())[0]).isEqualTo((byte) 3);
    }

    @Test
    void a_form_of_a_newer_release_is_refused_instead_of_misread() throws IOException {
        byte[] written = Stored.write(full());
        written[0] = 9;

        assertThatThrownBy(() -> SERIALIZER.deserialize(new DataInputDeserializer(written)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("form 9");
    }

    @Test
    void a_copy_does_not_follow_the_original() {
        Room room = new Room().receive(accepted("2026-03-02"));
        ProjectState copy = SERIALIZER.copy(room.state);

        room.receive(passed("2026-03-04"));

        assertThat(copy.caseOf(Reported.CASE).held()).hasSize(1);
        assertThat(copy.turn()).isEqualTo(1);
    }

    @Test
    void a_state_of_the_first_form_reads_as_what_it_was() throws IOException {
        ProjectState read;
        try (InputStream form = getClass().getResourceAsStream("state-form-1.bin")) {
            read = SERIALIZER.deserialize(new DataInputDeserializer(form.readAllBytes()));
        }

        assertThat(read.register().registrations().all())
                .containsExactly(registration("r1", "2026-03-03", PROJECT + "-1001"));
        assertThat(read.register().snapshot()).isNull();
        assertThat(read.caseOf(Reported.CASE).held())
                .extracting(HeldEvent::standing, HeldEvent::isAccounted, HeldEvent::event)
                .containsExactly(
                        tuple(Standing.LINKED, false, accepted("2026-03-02")),
                        tuple(
                                Standing.WAITING,
                                true,
                                event(EventStatus.RECEIVED, "2026-03-02")
                                        .code(PROJECT + "-1002")
                                        .build()));
        assertThat(read.caseOf(Reported.CASE).version()).isEqualTo(1);
        assertThat(read.caseOf("2").held()).hasSize(1);
    }

    @Test
    void a_job_restored_from_the_first_form_goes_on_with_what_waited_and_what_is_cancelled() throws IOException {
        ProjectState read;
        try (InputStream form = getClass().getResourceAsStream("state-form-1.bin")) {
            read = SERIALIZER.deserialize(new DataInputDeserializer(form.readAllBytes()));
        }
        Room room = new Room(read).receive(registration("r2", "2026-03-09", PROJECT + "-1002"));

        assertThat(room.rows.cases()).singleElement().matches(row -> row.eventCount() == 2 && row.version() > 1);
        assertThat(room.rows.disposition(2)).isEqualTo(Disposition.ACCEPTED);
    }

    private static ProjectState full() {
        return new Room()
                .receive(codes(3).cancelled("-1003", "2026-03-01").told())
                .receive(accepted("2026-03-02"))
                .receive(registration("r1", "2026-03-03", PROJECT + "-1001"))
                .receive(event(EventStatus.RECEIVED, "2026-03-02")
                        .code(PROJECT + "-1002")
                        .build())
                .until(at("2026-03-06"))
                .receive(event(EventStatus.RECEIVED, "2026-03-05").caseId("2").build())
                .state;
    }
}
