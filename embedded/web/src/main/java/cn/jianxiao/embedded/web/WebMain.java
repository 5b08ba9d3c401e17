package cn.jianxiao.embedded.web;

import cn.jianxiao.dashboard.DashboardConfiguration;
import cn.jianxiao.ingest.api.IngestConfiguration;
import cn.jianxiao.registry.RegistryConfiguration;
import cn.jianxiao.registry.api.RegistryApiConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** 网页进程入口: puts the registry, its interface, the intake and the dashboard together; its settings come by the environment. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    RegistryConfiguration.class,
    RegistryApiConfiguration.class,
    IngestConfiguration.class,
    DashboardConfiguration.class
})
public class WebMain {
    public static void main(String[] arguments) {
        SpringApplication.run(WebMain.class, arguments);
    }
}
