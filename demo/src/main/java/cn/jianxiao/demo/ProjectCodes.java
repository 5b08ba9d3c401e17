package cn.jianxiao.demo;

import cn.jianxiao.approval.event.FlowType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** 编码生成: codes by the published grammars, one of each for every project number. */
final class ProjectCodes {

    /** Above it, project numbers would share a code. */
    static final int MOST = 900_000;

    private static final int SERIALS = 100_000;
    private static final int SPREAD = 7_919;
    private static final DateTimeFormatter YEAR_MONTH = DateTimeFormatter.ofPattern("yyMM", Locale.ROOT);
    private static final List<Integer> GUIDING_DEPARTMENTS = List.of(1, 4, 5, 9);
    private static final List<String> TYPES = List.of("01", "01", "01", "01", "02", "04", "05");

    private ProjectCodes() {}

    /** 项目代码 in the form of GB/T 40058-2021. The guiding department's first digit keeps large numbers apart. */
    static String national(int number, LocalDate day, String division, Dice dice) {
        int department = number / SERIALS * 10 + dice.pick(GUIDING_DEPARTMENTS);
        String serial = digits(5, (int) ((long) number * SPREAD % SERIALS));
        return withCheckDigit(day.format(YEAR_MONTH) + "-" + division + "-" + digits(2, department) + "-"
                + dice.pick(TYPES) + "-" + serial);
    }

    /** 项目代码 in the form used until 2020, for projects that were begun then. */
    static String old(int number, String division) {
        return "2020-" + division + "-47-01-" + digits(6, number);
    }

    /** 渝建通码主码: division, flow type, date, sequence, serial. */
    static String unified(int number, LocalDate day, String division, FlowType flow) {
        return division
                + digits(2, flow.code())
                + day.format(DateTimeFormatter.BASIC_ISO_DATE)
                + digits(2, number / 10_000 + 1)
                + digits(4, number % 10_000);
    }

    /** A code of the right form that no demo project has. */
    static String unregistered(String national) {
        return withCheckDigit("2101" + national.substring(4, national.length() - 1));
    }

    /** A three-digit serial behind a hyphen: 001 to 999. */
    static String part(int serial) {
        return "-" + digits(3, serial);
    }

    /** Appends the check digit of ISO 7064 MOD 11,10 over the digits so far. */
    private static String withCheckDigit(String text) {
        int product = 10;
        for (char c : text.toCharArray()) {
            if (c != '-') {
                int sum = (product + c - '0') % 10;
                product = 2 * (sum == 0 ? 10 : sum) % 11;
            }
        }
        return text + (11 - product) % 10;
    }

    /** The number with leading zeros. */
    static String digits(int width, int number) {
        String text = Integer.toString(number);
        return "0".repeat(width - text.length()) + text;
    }
}
