package cn.jianxiao.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** 退回记录: one raw line for each common way to be unusable, over and over. */
final class RejectedLines {

    private static final int LINES = 48;
    private static final String CHONGQING =
            "{\"id\":\"#id\",\"source\":\"cq-administrative\",\"division\":\"500103\",\"matter\":\"GHZY-03\",";
    private static final String GUANGDONG =
            "{\"id\":\"#id\",\"source\":\"gd-administrative\",\"division\":\"440106\",\"matter\":\"GHZY-03\",";
    private static final String PROJECT = "\"project\":\"2503-500103-04-01-123452\",";
    private static final List<String> FAULTY = List.of(
            CHONGQING + "\"project\":\"\",\"caseId\":\"#id\",\"status\":3,\"occurredAt\":\"#dayT09:30:00+08:00\"}",
            CHONGQING + PROJECT + "\"caseId\":\"\",\"status\":11,\"occurredAt\":\"#dayT15:02:11+08:00\"}",
            CHONGQING + PROJECT + "\"caseId\":\"#id\",\"status\":\"办结\",\"occurredAt\":\"#dayT15:02:11+08:00\"}",
            CHONGQING + PROJECT + "\"caseId\":\"#id\",\"status\":3,\"occurredAt\":\"#day 25:61\"}",
            GUANGDONG + PROJECT + "\"caseId\":\"#id\",\"status\":8,\"occurredAt\":\"2199-01-01T10:00:00+08:00\"}",
            GUANGDONG + PROJECT
                    + "\"caseId\":\"#id\",\"status\":1,\"classified\":true,\"occurredAt\":\"#dayT10:00:00+08:00\"}",
            GUANGDONG + "\"project\":\"2503-440305-04-01-1234");

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
