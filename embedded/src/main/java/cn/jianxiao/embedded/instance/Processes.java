package cn.jianxiao.embedded.instance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Processes of this machine, told apart by id and beginning. */
public final class Processes {
    /** The system rounds the beginning to its clock's ticks. */
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    private Processes() {}

    /** The process of this id, when it is still the one that began then. */
    public static Optional<ProcessHandle> find(long pid, Instant startedAt) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt(process)
                        .map(began -> Duration.between(began, startedAt).abs().compareTo(ROUNDING) <= 0)
                        .orElse(false));
    }

    public static Optional<Instant> startedAt(ProcessHandle process) {
        return process.info().startInstant();
    }
}
