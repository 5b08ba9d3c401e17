package cn.jianxiao.embedded.supervisor;

import cn.jianxiao.sql.schema.Migrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 库结构: brought up to date before anything writes to the store. */
final class Schema {
    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private Schema() {}

    static void bringUpToDate(Store store) {
        var taken = Migrations.run(store.endpoint());
        LOG.info("migrations taken at {}: {}", store, taken);
    }
}
