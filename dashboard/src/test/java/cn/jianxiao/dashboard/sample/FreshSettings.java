package cn.jianxiao.dashboard.sample;

import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.clock.ClockBook;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test of pages that begins with the clock's settings as shipped, and leaves them so: the registry serves others too. */
public abstract class FreshSettings extends SpringBrowserlessTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private ClockBook book;

    @Autowired
    private DataSource registry;

    @BeforeEach
    void start() {
        OnSampleStore.introduce(accounts);
        forgetSettings();
    }

    @AfterEach
    void forgetSettings() {
        JdbcClient.create(registry).sql("delete from clock_settings").update();
    }

    protected ClockBook book() {
        return book;
    }

    protected Button button(String words) {
        return $(Button.class).withText(words).single();
    }

    protected Button button(String words, Component within) {
        return $(Button.class, within).withText(words).single();
    }

    /** All that the page says. */
    protected String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
