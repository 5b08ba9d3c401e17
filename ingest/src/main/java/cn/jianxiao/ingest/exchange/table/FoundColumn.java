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
import org.jspecify.annotations.Nullable;

/**
 * 找到的列: a column as a database has it; the same column is a number here and a text there.
 *
 * @param name as the database spells it
 * @param size how many characters it holds
 */
record FoundColumn(String name, int type, int size) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    boolean isNumber() {
        return switch (type) {
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.DECIMAL,
                    Types.NUMERIC,
                    Types.DOUBLE,
                    Types.REAL,
                    Types.FLOAT -> true;
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
        if (isNumber()) {
            BigDecimal number = row.getBigDecimal(index);
            return number == null ? "" : plain(number);
        }
        String text = row.getString(index);
        return text == null ? "" : text.strip();
    }

    /** The moment that it says, in Beijing time unless the column has a zone of its own. */
    Optional<Instant> instant(ResultSet row, int index) throws SQLException {
        @Nullable Timestamp time = row.getTimestamp(index, beijing());
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }

    void bind(PreparedStatement statement, int index, Instant time) throws SQLException {
        statement.setTimestamp(index, Timestamp.from(time), beijing());
    }

    void bind(PreparedStatement statement, int index, String value) throws SQLException {
        if (isNumber()) {
            statement.setBigDecimal(index, new BigDecimal(value));
        } else {
            statement.setString(index, value);
        }
    }

    /** Whether such a value can stand in it at all. */
    boolean takes(String value) {
        return !isNumber() || value.matches("-?[0-9]{1,38}(\\.[0-9]{1,38})?");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Calendar beijing() {
        return new GregorianCalendar(TimeZone.getTimeZone(SHANGHAI));
    }
}
