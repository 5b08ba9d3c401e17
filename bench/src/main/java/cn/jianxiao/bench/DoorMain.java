package cn.jianxiao.bench;

import cn.jianxiao.ingest.api.IngestConfiguration;
import cn.jianxiao.registry.RegistryConfiguration;
import java.io.OutputStream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** 接入子进程: the doors of the intake and a registry in memory; prints its address, ends with its standard input. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({RegistryConfiguration.class, IngestConfiguration.class})
class DoorMain {

    public static void main(String[] arguments) throws Exception {
        try (var door = new SpringApplicationBuilder(DoorMain.class)
                .properties(
                        "spring.main.banner-mode=off",
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "jianxiao.registry.url=jdbc:h2:mem:bench;DB_CLOSE_DELAY=-1",
                        "jianxiao.ingest.records-per-second=10000000",
                        "jianxiao.kafka.bootstrap=" + arguments[0],
                        "jianxiao.data=" + arguments[1])
                .run()) {
            System.out.println("http://127.0.0.1:" + door.getEnvironment().getRequiredProperty("local.server.port"));
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }
}
