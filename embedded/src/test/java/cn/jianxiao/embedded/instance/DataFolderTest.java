package cn.jianxiao.embedded.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path root;

    private DataFolder folder;

    @BeforeEach
    void make() throws IOException {
        folder = new DataFolder(root.resolve("data")).make();
    }

    @Test
    void only_the_owner_may_look_into_the_folder_and_into_the_secrets() throws IOException {
        Secrets.of(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secrets())))
                .isEqualTo("rw-------");
    }

    @Test
    void secrets_are_made_once_and_differ_between_installations() throws IOException {
        var secrets = Secrets.of(folder);
        assertThat(Secrets.of(folder)).isEqualTo(secrets);
        assertThat(secrets.cli()).hasSizeGreaterThan(24).isNotEqualTo(secrets.clickhouse());
        assertThat(Secrets.of(new DataFolder(root.resolve("other")).make())).isNotEqualTo(secrets);
        assertThat(secrets.toString()).doesNotContain(secrets.cli());
    }

    @Test
    void a_folder_has_one_holder_at_a_time() throws IOException {
        var first = InstanceLock.tryTake(folder).orElseThrow();
        assertThat(InstanceLock.tryTake(folder)).isEmpty();
        first.close();
        InstanceLock.tryTake(folder).orElseThrow().close();
    }

    @Test
    void what_runs_is_read_back_as_it_was_written() throws IOException {
        var child = new Instance.ChildStatus("web", 0, null, "waiting", 8620, 2, 137);
        var instance = instance(4711, Instant.parse("2026-11-20T01:02:03Z"), List.of(child));
        instance.writeTo(folder);
        assertThat(Instance.of(folder)).contains(instance);
        Instance.forget(folder);
        assertThat(Instance.of(folder)).isEmpty();
    }

    @Test
    void an_id_that_now_belongs_to_another_process_is_not_the_instance() {
        var own = ProcessHandle.current();
        var began = Processes.startedAt(own).orElseThrow();
        assertThat(instance(own.pid(), began, List.of()).isAlive()).isTrue();
        assertThat(instance(own.pid(), began.minusSeconds(60), List.of()).isAlive())
                .isFalse();
    }

    @Test
    void free_ports_differ_and_a_port_in_use_is_not_free() throws IOException {
        assertThat(Ports.free(3)).doesNotHaveDuplicates();
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(socket.getLocalPort())).isFalse();
            assertThat(Ports.preferring(socket.getLocalPort())).isNotEqualTo(socket.getLocalPort());
        }
    }

    private static Instance instance(long pid, Instant began, List<Instance.ChildStatus> children) {
        return new Instance(
                pid,
                began,
                Instance.State.RUNNING,
                "http://127.0.0.1:8620",
                "http://127.0.0.1:8620",
                "http://127.0.0.1:1",
                "127.0.0.1:2",
                children);
    }
}
