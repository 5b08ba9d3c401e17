package cn.jianxiao.approval.division;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 行政区划: one division. Former ones are kept, since old cases keep the code they were handled under.
 *
 * @param code six digits: GB/T 2260, or a custom code for a development zone, which the standard does not number
 * @param parent the division above, empty for a province
 * @param until the first day on which it no longer exists, empty while it does
 * @param successor the division that took it over, empty where there is none
 */
public record Division(
        String code, String name, Optional<String> parent, Optional<LocalDate> until, Optional<String> successor) {

    /** Whether it exists on {@code day}. */
    public boolean existsOn(LocalDate day) {
        return until.map(day::isBefore).orElse(true);
    }
}
