package cn.jianxiao.registry;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Refuses a second connection to whoever has one: as many threads as the pool has connections would else each hold one and
 * wait for another, until patience is at its end.
 */
final class OneAtATime extends DelegatingDataSource {

    private final ThreadLocal<Boolean> holds = ThreadLocal.withInitial(() -> false);

    OneAtATime(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (holds.get()) {
            throw new IllegalStateException("asks for a second connection before it gave its first one back");
        }
        Connection connection = super.getConnection();
        holds.set(true);
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        holds.set(false);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
