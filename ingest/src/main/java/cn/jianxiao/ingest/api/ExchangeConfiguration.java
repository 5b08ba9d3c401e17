package cn.jianxiao.ingest.api;

import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.exchange.Drivers;
import cn.jianxiao.ingest.exchange.ExchangePolls;
import cn.jianxiao.ingest.exchange.ExchangeReader;
import cn.jianxiao.ingest.log.Carrier;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.registry.database.Turns;
import cn.jianxiao.registry.exchange.ExchangeProgress;
import cn.jianxiao.registry.exchange.ExchangeSources;
import cn.jianxiao.registry.material.Materials;
import cn.jianxiao.registry.settings.RegistrySettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** 交换库装配: the reader of exchange databases and the one that looks when each is due. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration TROUBLE = Duration.ofSeconds(5);

    /** Further drivers lie in the data folder, unless {@code jianxiao.exchange.drivers} names another. */
    @Bean
    Drivers exchangeDrivers(Environment environment, RegistrySettings settings) {
        return new Drivers(environment.getProperty(
                "jianxiao.exchange.drivers", Path.class, settings.folder().resolve("drivers")));
    }

    @Bean
    ExchangeReader exchangeReader(
            Drivers exchangeDrivers,
            ExchangeSources exchangeSources,
            ExchangeProgress exchangeProgress,
            Intake intake,
            CodeBook codeBook,
            Materials materials,
            ObjectProvider<Clock> clock) {
        return new ExchangeReader(
                exchangeDrivers,
                exchangeSources,
                exchangeProgress,
                intake,
                codeBook,
                materials,
                clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    ExchangePolls exchangePolls(
            ExchangeSources exchangeSources,
            ExchangeProgress exchangeProgress,
            Turns exchangeTurns,
            ExchangeReader exchangeReader,
            ObjectProvider<Clock> clock,
            KafkaSettings kafka) {
        return new ExchangePolls(
                exchangeSources,
                exchangeProgress,
                exchangeTurns,
                exchangeReader,
                clock.getIfAvailable(Clock::systemUTC),
                new Carrier.Pace(LOOK, TROUBLE, kafka.deliveryTimeout()));
    }
}
