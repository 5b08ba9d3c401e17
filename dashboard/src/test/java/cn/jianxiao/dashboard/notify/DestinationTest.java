package cn.jianxiao.dashboard.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    private static final Destination DESTINATION = new Destination(Set.of("10.0.0.5"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "[::1]",
                "0.0.0.0",
                "10.0.0.6",
                "172.16.3.4",
                "192.168.1.1",
                "169.254.169.254",
                "100.100.100.200",
                "[fd00::1]",
                "[fe80::1]",
                "[::ffff:10.0.0.6]",
                "224.0.0.1",
                "255.255.255.255",
                "2130706433",
                "localhost"
            })
    void a_private_network_is_not_called_unasked(String host) throws UnknownHostException {
        assertThat(DESTINATION.mayBeCalled(URI.create("https://" + host + "/x")))
                .isFalse();
    }

    @Test
    void a_public_address_is_called_and_a_private_one_that_is_listed() throws UnknownHostException {
        assertThat(DESTINATION.mayBeCalled(URI.create("https://203.0.113.9/x"))).isTrue();
        assertThat(DESTINATION.mayBeCalled(URI.create("https://[2001:db8::1]/x")))
                .isTrue();
        assertThat(DESTINATION.mayBeCalled(URI.create("http://10.0.0.5:8080/x")))
                .isTrue();
    }
}
