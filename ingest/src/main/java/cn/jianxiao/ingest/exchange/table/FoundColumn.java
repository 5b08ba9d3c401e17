package cn.jianxiao.ingest.exchange.table;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 找到的列: a column as a database has it; the same column is a number here and a text there.
 *
 * @param name as the database spells it
 * @param size how many characters it holds
 * @param nullable whether a row may say nothing in it
 */
record FoundColumn(String name, int type, int size, boolean nullable) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,38}(\\.[0-9]{1,38})?");

    /** Before every number that a column holds: no key stands before all keys. */
    private static final BigDecimal LEAST = BigDecimal.TEN.pow(38).negate();

    /** Not every database can hold it, and no text means it: what had one is damaged, and refused as such. */
    private static final char NUL = '\u0000';

    private static final char DAMAGED = '\uFFFD';

    boolean isNumber() {
        return isInteger()
                || switch (type) {
                    case Types.DECIMAL, Types.NUMERIC, Types.DOUBLE, Types.REAL, Types.FLOAT -> true;
                    default -> false;
                };
    }

    private boolean isInteger() {
        return switch (type) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> true;
            default -> false;
        };
    }

    /** Whether it says times of day that can be compared. */
    boolean isMoment() {
        return type == Types.TIMESTAMP || type == Types.TIMESTAMP_WITH_TIMEZONE;
    }

    private boolean isTime() {
        return switch (type) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE, Types.DATE -> true;
            default -> false;
        };
    }

    /** Its value in a row, empty where there is none. */
    String text(ResultSet row, int index) throws SQLException {
        if (isTime()) {
            return instant(row, index)
                    .map(time -> LocalDateTime.ofInstant(time, SHANGHAI).toString())
                    .orElse("");
        }
        return spelled(row, index).strip().replace(NUL, DAMAGED);
    }

    /** The same as the database has it, blanks and all. */
    String spelled(ResultSet row, int index) throws SQLException {
        @Nullable String text = row.getString(index);
        if (text == null) {
            return "";
        }
        return isNumber() ? plain(text) : text;
    }

    /** The moment that it says, in Beijing time unless the column has a zone of its own. */
    Optional<Instant> instant(ResultSet row, int index) throws SQLException {
        @Nullable Timestamp time = row.getTimestamp(index, beijing());
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }

    void bind(PreparedStatement statement, int index, Instant time) throws SQLException {
        statement.setTimestamp(index, Timestamp.from(time), beijing());
    }

    /** As the column has it: a database looks into an index only for what is of the index's own type. */
    void bind(PreparedStatement statement, int index, String value) throws SQLException {
        Optional<BigDecimal> number = value.isEmpty() ? Optional.of(LEAST) : number(value);
        if (isInteger() && number.filter(FoundColumn::isLong).isPresent()) {
            statement.setLong(index, number.get().longValue());
        } else if (isNumber()) {
            statement.setBigDecimal(index, number.orElse(null));
        } else {
            statement.setString(index, value);
        }
    }

    /** Whether such a value can stand in it at all. */
    boolean takes(String value) {
        return !isNumber() || NUMBER.matcher(value).matches();
    }

    /** As people write it; what is no number in a column of numbers, as NaN, is left to the intake to refuse. */
    private static String plain(String text) {
        return number(text)
                .map(number ->
                        number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString())
                .orElse(text);
    }

    private static boolean isLong(BigDecimal number) {
        return number.equals(BigDecimal.valueOf(number.longValue()));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException none) { // nothing equals it, and nothing comes after it
            return Optional.empty();
        }
    }

    private static Calendar beijing() {
        return new GregorianCalendar(TimeZone.getTimeZone(SHANGHAI));
    }
}
