package cn.jianxiao.registry.code;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 流水号: one count per rule and scope, its row locked from the first look until the transaction ends. So a serial that a
 * transaction took and did not keep is given to the next one, and none is left out (CQ1).
 */
final class MainSerials {

    private final JdbcClient jdbc;

    MainSerials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the count stands, empty before its first serial; nobody else takes one before the transaction ends. */
    Optional<SerialCount.Place> last(SerialCount of) {
        return jdbc.sql("select sequence_no, last_serial from main_serial where rule = ? and scope = ? for update")
                .params(of.rule().id(), of.scope())
                .query((row, number) -> new SerialCount.Place(row.getInt("sequence_no"), row.getInt("last_serial")))
                .optional();
    }

    void begin(SerialCount of, SerialCount.Place place) {
        write("insert into main_serial (sequence_no, last_serial, rule, scope) values (?, ?, ?, ?)", of, place);
    }

    void goOn(SerialCount of, SerialCount.Place place) {
        write("update main_serial set sequence_no = ?, last_serial = ? where rule = ? and scope = ?", of, place);
    }

    private void write(String sql, SerialCount of, SerialCount.Place place) {
        jdbc.sql(sql)
                .params(place.sequence(), place.serial(), of.rule().id(), of.scope())
                .update();
    }
}
