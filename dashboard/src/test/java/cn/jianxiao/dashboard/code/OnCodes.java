package cn.jianxiao.dashboard.code;

import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleProjects;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.rule.CodeRules;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the pages of codes share: accounts, projects, and the hands of a user. */
public abstract class OnCodes extends SpringBrowserlessTest {

    protected static final String NOWHERE = "不存在或无权访问";

    @Autowired
    protected CodeRegistry registry;

    @Autowired
    private CodeRules rules;

    @Autowired
    private Accounts accounts;

    protected SampleProjects projects;

    @BeforeEach
    void prepare() {
        OnSampleStore.introduce(accounts);
        projects = new SampleProjects(registry, rules, OnSampleStore.SUPERVISOR);
    }

    protected void open(String path) {
        UI.getCurrent().navigate(path, QueryParameters.empty());
    }

    protected void open(String path, Map<String, String> values) {
        UI.getCurrent().navigate(path, QueryParameters.simple(values));
    }

    protected String title() {
        return $(H1.class).single().getText();
    }

    protected String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    /** Chooses what to do with a code. */
    protected void choose(String code, String action) {
        MenuItem chosen = $(MenuBar.class).all().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item ->
                        ("对 " + code + " 的操作").equals(item.getAriaLabel().orElse("")))
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .filter(item -> item.getText().equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError(action + " is not offered for " + code));
        ComponentUtil.fireEvent(chosen, new ClickEvent<>(chosen));
    }

    /** What the open dialog says would come of it. */
    protected String consequences() {
        return dialog().getChildren()
                .filter(child -> child.getElement().getClassList().contains("consequences"))
                .map(child -> child.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    protected Dialog dialog() {
        return $(Dialog.class).all().stream()
                .filter(Dialog::isOpened)
                .findFirst()
                .orElseThrow();
    }

    protected boolean isDialogOpen() {
        return $(Dialog.class).all().stream().anyMatch(Dialog::isOpened);
    }

    /** The button of the dialog that acts. */
    protected Button act() {
        return dialog().getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    protected void press() {
        test(act()).click();
    }

    /** A field of the open dialog by its label. */
    protected <C extends Component> C field(Class<C> type, String label) {
        return $(type, dialog()).all().stream()
                .filter(each -> label.equals(each.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }
}
