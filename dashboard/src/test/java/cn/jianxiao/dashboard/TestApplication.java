package cn.jianxiao.dashboard;

import cn.jianxiao.registry.RegistryConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The dashboard with its registry and nothing else. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({DashboardConfiguration.class, RegistryConfiguration.class})
public class TestApplication {}
