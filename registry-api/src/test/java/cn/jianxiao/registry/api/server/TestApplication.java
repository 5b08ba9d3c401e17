package cn.jianxiao.registry.api.server;

import cn.jianxiao.registry.RegistryConfiguration;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.api.RegistryApiConfiguration;
import cn.jianxiao.registry.signin.RetryLater;
import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The interface alone, on a registry of its own. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({RegistryConfiguration.class, RegistryApiConfiguration.class})
public class TestApplication {

    /** An account whose sign-ins have failed too often, as whoever guards them would say. */
    static final String LOCKED = "locked-out";

    /** For how long it is. */
    static final long LOCKED_SECONDS = 321;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    AuthenticationProvider passwords(Accounts accounts, PasswordEncoder encoder) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(name -> accounts.credential(name)
                .map(known -> User.withUsername(name)
                        .password(known.passwordHash())
                        .roles(known.account().role().name())
                        .disabled(!known.account().enabled())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(name)));
        passwords.setPasswordEncoder(encoder);
        passwords.setPreAuthenticationChecks(account -> {
            new AccountStatusUserDetailsChecker().check(account);
            if (account.getUsername().equals(LOCKED)) {
                throw new TooOften();
            }
        });
        return passwords;
    }

    private static final class TooOften extends LockedException implements RetryLater {

        private static final long serialVersionUID = 1L;

        TooOften() {
            super("Too many failures");
        }

        @Override
        public long retrySeconds() {
            return LOCKED_SECONDS;
        }
    }
}
