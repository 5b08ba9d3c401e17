package cn.jianxiao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * 机器: on what was measured, and how busy it was with other things.
 *
 * @param load runnable threads over the last minute, negative where the system does not tell
 */
record Machine(int cores, long memoryMiB, long heapMiB, String jdk, double load) {

    static Machine asItIs() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version().toString(),
                system.getSystemLoadAverage());
    }

    String in(Texts texts) {
        return texts.of("machine", cores, Long.toString(memoryMiB), Long.toString(heapMiB), jdk, Double.toString(load));
    }
}
