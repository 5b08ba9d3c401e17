package cn.jianxiao.ingest.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * 日期序号: days since the end of 1899 as spreadsheets count them, with the 29th of February 1900 that never was; or since
 * 1904. Whole seconds: a number of days holds no more.
 */
public final class Serial {

    private static final LocalDateTime BEFORE_GHOST = LocalDate.of(1899, 12, 31).atStartOfDay();
    private static final LocalDateTime AFTER_GHOST = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final LocalDateTime SINCE_1904 = LocalDate.of(1904, 1, 1).atStartOfDay();
    private static final int GHOST = 60;
    private static final int LAST = 2_958_466;
    private static final int SECONDS_OF_DAY = 86_400;

    private Serial() {}

    /** The date and time of a number of days; empty where no calendar has it. */
    public static Optional<LocalDateTime> date(double days, boolean from1904) {
        if (!(days >= 0 && days < LAST) || !from1904 && (int) days == GHOST) {
            return Optional.empty();
        }
        LocalDateTime first = from1904 ? SINCE_1904 : days < GHOST ? BEFORE_GHOST : AFTER_GHOST;
        return Optional.of(first.plus(Math.round(days * SECONDS_OF_DAY), ChronoUnit.SECONDS));
    }
}
