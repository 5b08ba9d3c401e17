package cn.jianxiao.dashboard.notify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.notify.Addressee;
import cn.jianxiao.registry.notify.Addressees;
import cn.jianxiao.registry.notify.Channel;
import cn.jianxiao.registry.notify.SendingBook;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** SH4, NA10 on the page. */
@SpringBootTest(classes = TestApplication.class)
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.ADMINISTRATOR, roles = "ADMINISTRATOR")
class NotificationsPageIT extends SpringBrowserlessTest {

    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private Accounts accounts;

    @Autowired
    private Addressees addressees;

    @Autowired
    private SendingBook book;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("jianxiao.mail.host", () -> "127.0.0.1");
        properties.add("jianxiao.mail.port", () -> MAIL.getSmtp().getPort());
        properties.add("jianxiao.mail.from", () -> "jianxiao@example.cn");
        properties.add("jianxiao.mail.security", () -> "none");
        properties.add("jianxiao.mail.password", () -> "n0t-to-be-seen");
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @BeforeEach
    void nobody() {
        OnSampleStore.introduce(accounts);
        addressees.all().forEach(addressee -> addressees.remove(addressee, Samples.BEFORE));
    }

    @Test
    void an_addressee_is_added_and_removed_on_the_page() {
        open();
        assertThat(text())
                .contains("还没有收件人", "邮件经 127.0.0.1 以 jianxiao@example.cn")
                .doesNotContain("n0t-to-be-seen");

        click("添加收件人");
        field("邮箱地址", "li@@example");
        assertThat(button("保存").isEnabled()).isFalse();
        field("邮箱地址", "li@example.cn");
        click("保存");
        assertThat(addressees.all()).singleElement().satisfies(one -> {
            assertThat(one.channel()).isEqualTo(Channel.MAIL);
            assertThat(one.source()).isEmpty();
            assertThat(one.language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        });
        assertThat(text()).contains("li@example.cn", "全部来源");

        click("移除");
        assertThat(addressees.all()).hasSize(1);
        test(dialogButton("移除")).click();
        assertThat(addressees.all()).isEmpty();
    }

    @Test
    void a_test_sends_yesterdays_digest_at_once_and_stands_in_no_list() throws Exception {
        addressees.add(Samples.mail("test@example.cn"), Samples.BEFORE);
        Addressee added = addressees.all().getFirst();
        open();
        int before = MAIL.getReceivedMessages().length;

        click("试发");
        test(dialogButton("试发")).click();

        assertThat(MAIL.getReceivedMessages()).hasSize(before + 1);
        assertThat(MAIL.getReceivedMessages()[before].getSubject()).startsWith("【试发】建效数据质量日报");
        assertThat(MAIL.getReceivedMessages()[before].getAllRecipients()[0]).hasToString(added.target());
        assertThat(book.latest(99)).noneMatch(sending -> sending.target().equals("test@example.cn"));
    }

    private void open() {
        UI.getCurrent().navigate("notifications");
    }

    private void field(String label, String value) {
        test($(TextField.class).withPropertyValue(TextField::getLabel, label).single())
                .setValue(value);
    }

    private void click(String text) {
        test(button(text)).click();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private Button dialogButton(String text) {
        return $(Button.class).withText(text).last();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
