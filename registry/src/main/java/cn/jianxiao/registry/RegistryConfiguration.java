package cn.jianxiao.registry;

import cn.jianxiao.registry.access.ApiKeys;
import cn.jianxiao.registry.access.IdempotentRequests;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.account.FirstAccounts;
import cn.jianxiao.registry.audit.AuditBook;
import cn.jianxiao.registry.audit.AuditLog;
import cn.jianxiao.registry.audit.AuditSettings;
import cn.jianxiao.registry.clock.ClockBook;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.code.CodeUse;
import cn.jianxiao.registry.database.RegistryDatabase;
import cn.jianxiao.registry.database.SealedPasswords;
import cn.jianxiao.registry.database.Turns;
import cn.jianxiao.registry.exchange.ExchangeProgress;
import cn.jianxiao.registry.exchange.ExchangeSources;
import cn.jianxiao.registry.field.FieldCatalogue;
import cn.jianxiao.registry.field.FieldValues;
import cn.jianxiao.registry.form.EngineeringCodes;
import cn.jianxiao.registry.intake.FileJournal;
import cn.jianxiao.registry.intake.FileMappings;
import cn.jianxiao.registry.material.LinkConfiguration;
import cn.jianxiao.registry.material.MaterialUse;
import cn.jianxiao.registry.material.Materials;
import cn.jianxiao.registry.notify.Addressees;
import cn.jianxiao.registry.notify.SendingBook;
import cn.jianxiao.registry.quarantine.QuarantineBook;
import cn.jianxiao.registry.quarantine.QuarantineRules;
import cn.jianxiao.registry.review.BackfillReviews;
import cn.jianxiao.registry.rule.CodeRules;
import cn.jianxiao.registry.rule.StoredRules;
import cn.jianxiao.registry.running.RunningBook;
import cn.jianxiao.registry.settings.RegistrySettings;
import cn.jianxiao.registry.signin.SignInGuard;
import cn.jianxiao.registry.signin.SignInSettings;
import cn.jianxiao.registry.verify.Verification;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The registry as beans of a Spring application. */
@Configuration(proxyBeanMethods = false)
public class RegistryConfiguration {

    @Bean
    RegistrySettings registrySettings(Environment environment) {
        return RegistrySettings.from(environment);
    }

    @Bean(destroyMethod = "close")
    DataSource registryDatabase(RegistrySettings settings) {
        return RegistryDatabase.open(settings.url(), settings.user(), settings.password());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Accounts accounts(DataSource registryDatabase, PasswordEncoder encoder) {
        return new Accounts(registryDatabase, encoder, Clock.systemUTC());
    }

    @Bean
    AuditLog auditLog(DataSource registryDatabase) {
        return new AuditLog(registryDatabase);
    }

    @Bean
    AuditBook auditBook(DataSource registryDatabase) {
        return new AuditBook(registryDatabase);
    }

    @Bean
    AuditSettings auditSettings(Environment environment) {
        return AuditSettings.from(environment);
    }

    @Bean
    SignInGuard signInGuard(DataSource registryDatabase, Environment environment) {
        return new SignInGuard(registryDatabase, SignInSettings.from(environment), Clock.systemUTC());
    }

    @Bean
    ApiKeys apiKeys(DataSource registryDatabase) {
        return new ApiKeys(registryDatabase, Clock.systemUTC());
    }

    @Bean
    IdempotentRequests idempotentRequests(DataSource registryDatabase) {
        return new IdempotentRequests(registryDatabase, Clock.systemUTC());
    }

    @Bean
    FileMappings fileMappings(DataSource registryDatabase) {
        return new FileMappings(registryDatabase);
    }

    @Bean
    FileJournal fileJournal(DataSource registryDatabase) {
        return new FileJournal(registryDatabase, Clock.systemUTC());
    }

    @Bean
    StoredRules codeRules(DataSource registryDatabase) {
        return new StoredRules(registryDatabase, Clock.systemUTC());
    }

    @Bean
    FieldCatalogue fieldCatalogue(DataSource registryDatabase) {
        return new FieldCatalogue(registryDatabase, Clock.systemUTC());
    }

    @Bean
    CodeRegistry codeRegistry(DataSource registryDatabase, CodeRules codeRules, ObjectProvider<CodeUse> uses) {
        CodeUse any = code -> uses.stream().anyMatch(use -> use.inUse(code));
        return new CodeRegistry(registryDatabase, codeRules, any, Clock.systemUTC());
    }

    @Bean
    ClockBook clockBook(DataSource registryDatabase) {
        return new ClockBook(registryDatabase);
    }

    @Bean
    QuarantineBook quarantineBook(DataSource registryDatabase) {
        return new QuarantineBook(registryDatabase);
    }

    @Bean
    QuarantineRules quarantineRules(DataSource registryDatabase) {
        return new QuarantineRules(registryDatabase);
    }

    @Bean
    FieldValues fieldValues(DataSource registryDatabase, FieldCatalogue fieldCatalogue, CodeRegistry codeRegistry) {
        return new FieldValues(registryDatabase, fieldCatalogue, codeRegistry);
    }

    @Bean
    LinkConfiguration linkConfiguration(DataSource registryDatabase) {
        return new LinkConfiguration(registryDatabase);
    }

    @Bean
    MaterialUse materialUse(DataSource registryDatabase) {
        return new MaterialUse(registryDatabase);
    }

    @Bean
    Materials materials(DataSource registryDatabase, LinkConfiguration linkConfiguration, CodeRegistry codeRegistry) {
        return new Materials(registryDatabase, linkConfiguration, codeRegistry);
    }

    @Bean
    EngineeringCodes engineeringCodes(CodeRegistry codeRegistry, CodeRules codeRules) {
        return new EngineeringCodes(codeRegistry, codeRules);
    }

    @Bean
    Verification verification(CodeRegistry codeRegistry, CodeRules codeRules) {
        return new Verification(codeRegistry, codeRules);
    }

    @Bean
    BackfillReviews backfillReviews(DataSource registryDatabase) {
        return new BackfillReviews(registryDatabase);
    }

    @Bean
    RunningBook runningBook(DataSource registryDatabase, CodeRegistry codeRegistry, CodeRules codeRules) {
        return new RunningBook(registryDatabase, codeRegistry, codeRules);
    }

    @Bean
    ExchangeSources exchangeSources(DataSource registryDatabase, RegistrySettings settings) {
        return new ExchangeSources(
                registryDatabase, new SealedPasswords(settings.folder().resolve("exchange.key")));
    }

    @Bean
    ExchangeProgress exchangeProgress(DataSource registryDatabase) {
        return new ExchangeProgress(registryDatabase);
    }

    @Bean
    Turns exchangeTurns(DataSource registryDatabase) {
        return ExchangeSources.turns(registryDatabase);
    }

    @Bean
    Addressees addressees(DataSource registryDatabase, RegistrySettings settings) {
        return new Addressees(
                registryDatabase, new SealedPasswords(settings.folder().resolve("notify.key")));
    }

    @Bean
    SendingBook sendingBook(DataSource registryDatabase) {
        return new SendingBook(registryDatabase);
    }

    @Bean
    Turns notifyTurns(DataSource registryDatabase) {
        return new Turns(registryDatabase, "notify_turn", "name");
    }

    /** They are there before the web server takes its first request: whoever comes then can be let in. */
    @Bean(initMethod = "ensure")
    FirstAccounts firstAccounts(Accounts accounts, RegistrySettings settings) {
        return new FirstAccounts(accounts, settings);
    }
}
