package cn.jianxiao.dashboard.store;

import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.client.ClickHouse;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where the store is: the properties {@code jianxiao.clickhouse.*}. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ClickHouseEndpoint clickHouseEndpoint(Environment environment) {
        return new ClickHouseEndpoint(
                environment.getProperty("jianxiao.clickhouse.url", "http://127.0.0.1:8123"),
                environment.getProperty("jianxiao.clickhouse.database", "jianxiao"),
                environment.getProperty("jianxiao.clickhouse.user", "default"),
                environment.getProperty("jianxiao.clickhouse.password", ""));
    }

    @Bean(destroyMethod = "close")
    ClickHouse clickHouse(ClickHouseEndpoint endpoint) {
        return ClickHouse.open(endpoint);
    }

    /** The users' clock. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(Moments.ZONE);
    }
}
