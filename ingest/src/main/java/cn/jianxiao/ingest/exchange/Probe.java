package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.exchange.table.ExchangeSchema;
import cn.jianxiao.ingest.exchange.table.FoundTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * 连接测试: what a database shows of itself.
 *
 * @param found the standard's tables that are there, by their names there
 * @param missing those that would be read if they were there
 * @param edition see {@link ExchangeSchema#edition}
 * @param trouble why nothing could be seen
 * @param detail what the database said of it
 */
public record Probe(
        List<String> found, List<String> missing, String edition, Optional<Trouble> trouble, String detail) {

    /** Connects, looks, and goes away again. */
    public static Probe of(Drivers drivers, String url, String login, String password) {
        try (Connection connection = drivers.connect(url, login, password)) {
            ExchangeSchema schema = ExchangeSchema.of(connection);
            connection.rollback();
            return new Probe(
                    schema.present().stream().map(FoundTable::name).toList(),
                    schema.missing(),
                    schema.edition(),
                    schema.readable().isEmpty() ? Optional.of(Trouble.NO_TABLES) : Optional.empty(),
                    "");
        } catch (ExchangeTrouble e) {
            return failed(e.trouble(), e.detail());
        } catch (SQLException e) {
            return failed(Trouble.READING, String.valueOf(e.getMessage()));
        }
    }

    private static Probe failed(Trouble trouble, String detail) {
        return new Probe(List.of(), List.of(), "", Optional.of(trouble), detail);
    }
}
