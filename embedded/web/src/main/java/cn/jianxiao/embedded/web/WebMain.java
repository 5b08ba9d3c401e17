package cn.jianxiao.embedded.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 网页进程入口: puts the registry, the intake and the dashboard together; its settings come by the environment. */
@SpringBootApplication(scanBasePackages = {"cn.jianxiao.registry", "cn.jianxiao.ingest", "cn.jianxiao.dashboard"})
public class WebMain {
    public static void main(String[] arguments) {
        SpringApplication.run(WebMain.class, arguments);
    }
}
