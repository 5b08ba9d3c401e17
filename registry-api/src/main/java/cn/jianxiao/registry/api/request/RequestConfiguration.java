package cn.jianxiao.registry.api.request;

import cn.jianxiao.registry.api.caller.CallerParameter;
import cn.jianxiao.registry.api.caller.Doorkeeper;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The way of a request through this interface, put together. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration implements WebMvcConfigurer {

    private final CallerParameter caller;
    private final Doorkeeper doorkeeper;

    RequestConfiguration(CallerParameter caller, Doorkeeper doorkeeper) {
        this.caller = caller;
        this.doorkeeper = doorkeeper;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(caller);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new StrictJson());
    }

    /** Behind security, which stands at -100, and in front of the controllers. */
    @Bean
    static FilterRegistrationBean<OnceFilter> onceFilterPlace(OnceFilter filter) {
        FilterRegistrationBean<OnceFilter> place = new FilterRegistrationBean<>(filter);
        place.addUrlPatterns("/api/*");
        place.setOrder(0);
        return place;
    }
}
