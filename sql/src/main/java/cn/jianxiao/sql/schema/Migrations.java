package cn.jianxiao.sql.schema;

import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.client.ClickHouse;
import java.util.ArrayList;
import java.util.List;

/**
 * 库表迁移: brings a database to the schema of this release. Safe to run at every start, and by several processes at once:
 * a step's statements may be run twice without harm, and a step is noted only after all of them.
 */
public final class Migrations {

    private Migrations() {}

    /**
     * Creates the database where it is missing and takes the steps that it has not taken.
     *
     * @return the files of the steps taken now
     * @throws ChangedPast if a step that the database took is no longer the same
     */
    public static List<String> run(ClickHouseEndpoint endpoint) {
        return run(endpoint, MigrationFiles.shipped());
    }

    static List<String> run(ClickHouseEndpoint endpoint, List<Migration> migrations) {
        createDatabase(endpoint);
        try (ClickHouse database = ClickHouse.open(endpoint)) {
            History history = new History(database);
            history.create();
            history.check(migrations);
            List<String> taken = new ArrayList<>();
            for (Migration migration : migrations) {
                if (!history.has(migration)) {
                    migration.statements().forEach(database::execute);
                    history.note(migration);
                    taken.add(migration.file());
                }
            }
            return taken;
        }
    }

    /** Asked through a database that always exists. */
    private static void createDatabase(ClickHouseEndpoint endpoint) {
        if (!endpoint.database().matches("\\w+")) {
            throw new IllegalArgumentException(
                    "A database is named with letters, digits and underscores, not " + endpoint.database());
        }
        ClickHouseEndpoint system =
                new ClickHouseEndpoint(endpoint.url(), "system", endpoint.user(), endpoint.password());
        try (ClickHouse database = ClickHouse.open(system)) {
            database.execute("CREATE DATABASE IF NOT EXISTS " + endpoint.database());
        }
    }
}
