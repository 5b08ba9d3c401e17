package cn.jianxiao.ingest.code;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 登记库发件箱: the registry's committed changes that are not on the log yet. Used within a transaction. */
final class CodeOutbox {

    /** One change. Ids of one project grow as its versions do, since its row was locked when they were given. */
    record Letter(long id, Envelope envelope) {}

    private final JdbcClient database;

    CodeOutbox(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** Whether nobody else carries the letters away; nobody else does until the transaction ends. */
    boolean claim() {
        return database.sql("select id from code_outbox_lease where id = 1 for update skip locked")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    List<Letter> oldest(int most) {
        return database.sql("select id, message from code_outbox order by id limit :most")
                .param("most", most)
                .query((row, number) -> new Letter(row.getLong("id"), EnvelopeCodec.decode(row.getBytes("message"))))
                .list();
    }

    void delete(List<Letter> sent) {
        if (!sent.isEmpty()) {
            database.sql("delete from code_outbox where id in (:ids)")
                    .param("ids", sent.stream().map(Letter::id).toList())
                    .update();
        }
    }
}
