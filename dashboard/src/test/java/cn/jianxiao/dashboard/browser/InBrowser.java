package cn.jianxiao.dashboard.browser;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running application with a real browser before it, and the accounts that visit it. */
@SpringBootTest(classes = TestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class InBrowser {

    private static Chromium chromium;

    private final List<Account> visitors;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    InBrowser(Account... visitors) {
        this.visitors = List.of(visitors);
    }

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(Chromium.isInstalled(), "Chromium is not installed: apt-get install chromium");
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void introduce() {
        visitors.forEach(visitor -> accounts.ensure(visitor, OnSampleStore.PASSWORD));
    }

    /** One who has not signed in, in the browser's language. */
    final Visit stranger() {
        return new Visit(chromium.browser(), "http://localhost:" + port);
    }

    /** The first of the visitors, signed in. */
    final Visit visit(String language, String scheme) {
        return visit(visitors.getFirst(), language, scheme);
    }

    final Visit visit(Account visitor, String language, String scheme) {
        Visit visit = stranger().prefer("jianxiao-language", language).prefer("jianxiao-scheme", scheme);
        visit.login(visitor.name(), OnSampleStore.PASSWORD);
        return visit;
    }
}
