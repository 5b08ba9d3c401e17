package cn.jianxiao.embedded.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a child is started and known to serve.
 *
 * @param name for people, logs and {@code status}
 * @param command with its arguments
 * @param environment beside what the supervisor itself was given
 * @param port where it listens
 * @param patience how long it may take until it serves; after that it is ended and started again
 */
public record ChildSpec(
        String name,
        List<String> command,
        Map<String, String> environment,
        int port,
        Readiness readiness,
        Duration patience) {
    public ChildSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** The environment carries passwords. */
    @Override
    public String toString() {
        return "ChildSpec[" + name + "]";
    }
}
