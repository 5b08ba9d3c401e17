package cn.jianxiao.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** 退回记录: one raw line for each common way to be unusable, over and over. */
final class RejectedLines {

    private static final int LINES = 48;
    private static final List<String> FAULTY = List.of(
            "{\"id\":\"#id\",\"project\":\"2503-500103-04-01-12345\",\"caseId\":\"#id\",\"status\":3,\"occurredAt\":\"#dayT09:30:00+08:00\"}",
            "{\"id\":\"#id\",\"project\":\"\",\"caseId\":\"#id\",\"status\":3,\"occurredAt\":\"#dayT09:30:00+08:00\"}",
            "{\"id\":\"#id\",\"project\":\"2503-500103-04-01-123452\",\"caseId\":\"\",\"status\":11,\"occurredAt\":\"#dayT15:02:11+08:00\"}",
            "{\"id\":\"#id\",\"project\":\"2503-500103-04-01-123452\",\"caseId\":\"#id\",\"status\":\"办结\",\"occurredAt\":\"#dayT15:02:11+08:00\"}",
            "{\"id\":\"#id\",\"project\":\"2503-500103-04-01-123452\",\"caseId\":\"#id\",\"status\":3,\"occurredAt\":\"#day 25:61\"}",
            "{\"id\":\"#id\",\"project\":\"2503-440106-04-01-123456-2001-1001\",\"caseId\":\"#id\",\"status\":8,\"occurredAt\":\"#dayT10:00:00+08:00\"}",
            "{\"id\":\"#id\",\"project\":\"2503-440106-04-01-123456\",\"caseId\":\"#id\",\"status\":1,\"secret\":true,\"occurredAt\":\"#dayT10:00:00+08:00\"}",
            "{\"id\":\"#id\",\"project\":\"2503-440305-04-01-1234");

    private RejectedLines() {}

    static List<String> of(long seed, LocalDate today) {
        Dice dice = Dice.of(seed, -1);
        return IntStream.range(0, LINES)
                .mapToObj(line -> line(line, today.minusDays(dice.between(0, 60))))
                .toList();
    }

    private static String line(int number, LocalDate day) {
        return FAULTY.get(number % FAULTY.size())
                .replace("#id", "bad-" + ProjectCodes.digits(3, number))
                .replace("#day", day.toString());
    }
}
