package cn.jianxiao.dashboard;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The dashboard as a part of a Spring Boot application; wants the registry's beans beside it. */
@Configuration(proxyBeanMethods = false)
@EnableVaadin("cn.jianxiao.dashboard")
@ComponentScan
public class DashboardConfiguration {}
