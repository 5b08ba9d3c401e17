package cn.jianxiao.embedded.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_port_that_somebody_listens_at_is_not_free_and_is_not_preferred() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(Ports.isFree("127.0.0.1", other.getLocalPort())).isFalse();
            assertThat(Ports.preferring(other.getLocalPort())).isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void chosen_ports_differ_and_are_free() throws IOException {
        assertThat(Ports.free(4)).doesNotHaveDuplicates().allMatch(port -> Ports.isFree("127.0.0.1", port));
    }
}
