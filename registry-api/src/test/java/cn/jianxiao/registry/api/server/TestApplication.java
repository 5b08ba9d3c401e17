package cn.jianxiao.registry.api.server;

import cn.jianxiao.registry.RegistryConfiguration;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.api.RegistryApiConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The interface alone, on a registry of its own. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({RegistryConfiguration.class, RegistryApiConfiguration.class})
public class TestApplication {

    /** An account whose sign-ins have failed too often, as whoever guards them would say. */
    static final String LOCKED = "locked-out";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    UserDetailsService users(Accounts accounts) {
        return name -> accounts.credential(name)
                .map(known -> User.withUsername(name)
                        .password(known.passwordHash())
                        .roles(known.account().role().name())
                        .disabled(!known.account().enabled())
                        .accountLocked(name.equals(LOCKED))
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }
}
