package cn.jianxiao.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 示范数据: believable projects of districts in Chongqing and Guangdong with their approval events up to a given day.
 *
 * <p>The same arguments give the same projects on every machine. Nothing in them occurred or arrived after
 * {@code today}. Projects are made one at a time as the stream is read, about 30 events each.
 */
public final class DemoProjects {

    private static final double EVERYDAY = 1;
    private static final double NEVER = 0;

    private DemoProjects() {}

    /**
     * Projects as they come in, dirt at its everyday rate included.
     *
     * @param projects how many, at most 900,000: above it, codes would repeat
     * @param today the last day anything happened
     */
    public static Stream<DemoProject> generate(long seed, int projects, LocalDate today) {
        return generate(seed, projects, today, EVERYDAY);
    }

    /** The same projects before anything went wrong on the way: every case takes legal transitions only. */
    public static Stream<DemoProject> undisturbed(long seed, int projects, LocalDate today) {
        return generate(seed, projects, today, NEVER);
    }

    /** 退回记录: raw lines, as a source sent them, that an intake has to refuse. */
    public static List<String> rejectedLines(long seed, LocalDate today) {
        return RejectedLines.of(seed, today);
    }

    private static Stream<DemoProject> generate(long seed, int projects, LocalDate today, double dirt) {
        if (projects < 0 || projects > ProjectCodes.MOST) {
            throw new IllegalArgumentException("From 0 to " + ProjectCodes.MOST + " projects, not " + projects);
        }
        return IntStream.range(0, projects).mapToObj(number -> project(seed, number, today, dirt));
    }

    private static DemoProject project(long seed, int number, LocalDate today, double dirt) {
        Dice dice = Dice.of(seed, number);
        return new ProjectWriter(DemoProjectHead.of(number, today, dice), today, dirt, dice).write();
    }
}
