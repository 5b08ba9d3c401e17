package cn.jianxiao.registry.api;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/**
 * 登记接口装配: to be imported by the web application. Wants the registry's beans beside it, a clock, and
 * Spring Security's user details for people who call with name and password.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@PropertySource("classpath:cn/jianxiao/registry/api/document.properties")
public class RegistryApiConfiguration {}
