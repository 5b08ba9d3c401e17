package cn.jianxiao.registry;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database of {@link EmbeddedDatabases} that is open as long as a test class runs. */
public final class EmbeddedDatabase implements BeforeAllCallback, AfterAllCallback {

    private final Supplier<EmbeddedDatabases> opening;
    private @Nullable EmbeddedDatabases open;

    private EmbeddedDatabase(Supplier<EmbeddedDatabases> opening) {
        this.opening = opening;
    }

    public static EmbeddedDatabase h2() {
        return new EmbeddedDatabase(EmbeddedDatabases::h2InMemory);
    }

    public static EmbeddedDatabase postgres() {
        return new EmbeddedDatabase(EmbeddedDatabases::postgres);
    }

    public DataSource source() {
        return requireNonNull(open).source();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        open = opening.get();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        requireNonNull(open).close();
    }
}
