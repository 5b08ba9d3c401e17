package cn.jianxiao.bench;

import java.time.Duration;
import java.util.function.Supplier;

/** 计时: wall clock and processor time of one pass. */
final class Stopwatch {

    private final Supplier<Cpu> cpu;
    private final Cpu cpuAtStart;
    private final long start;

    private Stopwatch(Supplier<Cpu> cpu) {
        this.cpu = cpu;
        this.cpuAtStart = cpu.get();
        this.start = System.nanoTime();
    }

    static Stopwatch start(Supplier<Cpu> cpu) {
        return new Stopwatch(cpu);
    }

    Reading stop() {
        var wall = Duration.ofNanos(System.nanoTime() - start);
        return new Reading(wall, cpu.get().minus(cpuAtStart));
    }

    /** What it showed when it stopped. */
    record Reading(Duration wall, Cpu cpu) {

        Pass pass(Stage stage, int round, long events, long accounted) {
            return new Pass(stage, round, events, accounted, wall, cpu);
        }
    }
}
