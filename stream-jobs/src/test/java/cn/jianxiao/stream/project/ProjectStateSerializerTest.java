package cn.jianxiao.stream.project;

import static cn.jianxiao.stream.project.Reported.PROJECT;
import static cn.jianxiao.stream.project.Reported.accepted;
import static cn.jianxiao.stream.project.Reported.at;
import static cn.jianxiao.stream.project.Reported.event;
import static cn.jianxiao.stream.project.Reported.passed;
import static cn.jianxiao.stream.project.Reported.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.approval.event.EventStatus;
import java.io.IOException;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

class ProjectStateSerializerTest {

    private static final ProjectStateSerializer SERIALIZER = ProjectStateSerializer.INSTANCE;

    @Test
    void a_state_reads_back_as_it_was_written() throws IOException {
        byte[] written = write(full());

        assertThat(write(SERIALIZER.deserialize(new DataInputDeserializer(written))))
                .hasSameSizeAs(written);
        ProjectState read = SERIALIZER.deserialize(new DataInputDeserializer(written));
        assertThat(read.cellVersion()).isEqualTo(full().cellVersion());
        assertThat(read.registrations().all()).isEqualTo(full().registrations().all());
        assertThat(read.cases()).hasSameSizeAs(full().cases());
        read.cases().forEach((id, file) -> {
            CaseState original = full().caseOf(id);
            assertThat(file.eventSet().all()).isEqualTo(original.eventSet().all());
            assertThat(file.waiting()).isEqualTo(original.waiting());
            assertThat(file.cells()).isEqualTo(original.cells());
            assertThat(file.yellow()).isEqualTo(original.yellow());
            assertThat(file.red()).isEqualTo(original.red());
        });
    }

    @Test
    void the_first_byte_is_the_version_of_the_form() throws IOException {
        assertThat(write(full())[0]).isEqualTo((byte) 1);
    }

    @Test
    void a_form_of_a_newer_release_is_refused_instead_of_misread() throws IOException {
        byte[] written = write(full());
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

        assertThat(copy.caseOf(Reported.CASE).eventSet().size()).isEqualTo(1);
        assertThat(copy.linked()).isEqualTo(1);
    }

    private static ProjectState full() {
        return new Room()
                .receive(accepted("2026-03-02"))
                .receive(registration("r1", "2026-03-03", PROJECT + "-1001"))
                .receive(event(EventStatus.RECEIVED, "2026-03-02")
                        .code(PROJECT + "-1002")
                        .build())
                .until(at("2026-03-06"))
                .receive(event(EventStatus.RECEIVED, "2026-03-05").caseId("2").build())
                .state;
    }

    private static byte[] write(ProjectState state) throws IOException {
        DataOutputSerializer out = new DataOutputSerializer(1024);
        SERIALIZER.serialize(state, out);
        return out.getCopyOfBuffer();
    }
}
