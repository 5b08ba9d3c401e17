package cn.jianxiao.dashboard.shell;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

/** 项目搜索, from every page: leads to the list of projects, filtered. */
final class ProjectSearch extends TextField {

    private static final long serialVersionUID = 1L;

    ProjectSearch() {
        addClassName("project-search");
        setPlaceholder(Texts.of("search.projects"));
        setAriaLabel(Texts.of("search.projects"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        addKeyPressListener(Key.ENTER, press -> go());
    }

    private void go() {
        if (!getValue().isBlank()) {
            UI.getCurrent()
                    .navigate("projects", QueryParameters.of("q", getValue().strip()));
        }
    }
}
