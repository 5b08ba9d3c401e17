package cn.jianxiao.registry.api.security;

import cn.jianxiao.registry.access.ApiKeys;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.KeyAuthentication;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.api.problem.ProblemKind;
import cn.jianxiao.registry.api.problem.Problems;
import cn.jianxiao.registry.api.problem.RegistryPaths;
import cn.jianxiao.registry.signin.RetryLater;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Two kinds of callers: people by name and password as everywhere, systems by key. A key opens this interface's own doors
 * and, with the right to report, the intake; what each door needs stands at the door.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class RegistrySecurity {

    private static final RequestMatcher WITH_KEY =
            new AndRequestMatcher(PathPatternRequestMatcher.pathPattern("/api/**"), KeyFilter::showsKey);

    /** Before the chain of the other interfaces: it takes what is its own, and whoever shows a key. */
    @Bean
    @Order(0)
    SecurityFilterChain registryInterface(HttpSecurity http, ApiKeys keys, Problems problems) {
        AuthenticationEntryPoint unknown = (request, response, who) -> {
            if (who instanceof RetryLater later) {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(later.retrySeconds()));
            }
            problems.write(NotDone.because(kind(who)), request, response);
        };
        return http.securityMatcher(new OrRequestMatcher(RegistryPaths.OWN, WITH_KEY))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, RegistryPaths.DOCUMENT)
                        .permitAll()
                        .requestMatchers(RegistryPaths.OWN)
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/api/v1/events", "/api/v1/projects", "/api/v1/feedback")
                        .hasAuthority(KeyAuthentication.AUTHORITY + ApiScope.INTAKE_WRITE.text())
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new KeyFilter(keys, problems), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(unknown))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(unknown)
                        .accessDeniedHandler((request, response, denied) ->
                                problems.write(NotDone.because(ProblemKind.FORBIDDEN), request, response)))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private static ProblemKind kind(AuthenticationException who) {
        return who instanceof RetryLater ? ProblemKind.LOCKED : ProblemKind.UNAUTHENTICATED;
    }
}
