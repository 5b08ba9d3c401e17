package cn.jianxiao.sql.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One value as plain words: nothing for null, numbers without an exponent, lists parted by a bar. */
final class Words {

    private Words() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Words::of).collect(Collectors.joining("|"));
        }
        return value.toString();
    }

    /** Not a number and infinity have no digits and are nothing. */
    static String number(double number) {
        return Double.isFinite(number) ? BigDecimal.valueOf(number).toPlainString() : "";
    }
}
