package cn.jianxiao.dashboard.security;

import cn.jianxiao.dashboard.login.LoginPage;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.signin.SignInGuard;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Pages are entered by a form and a session, the API by HTTP Basic and no session, both with the same accounts. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** Named before the pages name it, or Spring Security would put a form of its own there. */
    private static final String LOGIN = "/login";

    /** Without a session there is nothing a foreign page could ride on, so the API needs no token against that. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/health")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/**")
                        .authenticated()
                        .anyRequest()
                        .hasRole(Role.ADMINISTRATOR.name()))
                .httpBasic(basic -> basic.authenticationEntryPoint(ApiRefusal::unknown))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(ApiRefusal::unknown)
                        .accessDeniedHandler(ApiRefusal::forbidden))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /**
     * Style sheets and pictures are for all: the login shows them too. An address that no page has goes through as well, to
     * the page that says so.
     */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/jianxiao/**").permitAll())
                .formLogin(form -> form.loginPage(LOGIN).failureHandler(new RefusedForm()))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        pages -> pages.loginView(LoginPage.class)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }

    /** The only one, so that Spring Security has every name and password checked here, whichever chain they come by. */
    @Bean
    AuthenticationProvider passwordSignIn(Accounts accounts, PasswordEncoder encoder, SignInGuard guard) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(name -> accounts.credential(name)
                .map(AccountUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such account")));
        passwords.setPasswordEncoder(encoder);
        return new GuardedSignIn(passwords, guard);
    }
}
