package cn.jianxiao.dashboard.field;

import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.page.LampTag;
import cn.jianxiao.dashboard.page.Page;
import cn.jianxiao.dashboard.page.PageHead;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.page.Tag;
import cn.jianxiao.dashboard.security.Roles;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FieldNames;
import cn.jianxiao.registry.field.FieldCatalogue;
import cn.jianxiao.registry.field.FieldChange;
import cn.jianxiao.registry.field.FieldDefinition;
import cn.jianxiao.registry.field.FieldForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** 字段页 (CQ5): the fields that attach to codes; an administrator adds one without a release, and retires it. */
@Route("fields")
@Menu(title = "fields.title", icon = "vaadin:form")
@RolesAllowed(Roles.ADMINISTRATOR)
final class FieldsPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient FieldCatalogue catalogue;
    private final transient CodeDesk desk;

    FieldsPage(FieldCatalogue catalogue, CodeDesk desk) {
        super(Texts.of("fields.title"));
        this.catalogue = catalogue;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<FieldDefinition> fields = catalogue.definitions();
        Button add = new Button(Texts.of("fields.add"), click -> new NewFieldDialog(catalogue, desk).open(this::show));
        add(
                new PageHead(Texts.of("fields.title"))
                        .about(Texts.of("fields.about", fields.size()))
                        .action(add),
                new Card(Texts.of("fields.all"), fields(fields)),
                forms(),
                new Card(Texts.of("fields.changes"), changes()));
    }

    private PlainTable<FieldDefinition> fields(List<FieldDefinition> fields) {
        return new PlainTable<FieldDefinition>()
                .moment(Texts.of("field.name"), FieldDefinition::name)
                .text(Texts.of("field.title.zh"), FieldDefinition::titleZh)
                .text(Texts.of("field.title.en"), FieldDefinition::titleEn)
                .moment(Texts.of("field.type"), field -> field.type().limit())
                .text(Texts.of("field.values"), field -> FieldNames.type(field.type()))
                .component(
                        Texts.of("field.origin"),
                        field -> field.shipped()
                                ? Tag.plain(Texts.of("field.shipped"))
                                : Tag.accent(Texts.of("field.own")))
                .component(
                        Texts.of("user.state"),
                        field -> field.retired()
                                ? new LampTag("none", Texts.of("field.retired"))
                                : new LampTag("green", Texts.of("user.enabled")))
                .component(Texts.of("actions"), this::actions)
                .rows(fields);
    }

    private Component actions(FieldDefinition field) {
        String verb = Texts.of(field.retired() ? "field.revive" : "field.retire");
        Button button = new Button(verb);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(verb + " " + FieldNames.of(field));
        button.addClickListener(click -> {
            ActionDialog dialog = new ActionDialog(
                    verb + " " + FieldNames.of(field), verb, new FieldUse(catalogue, desk, field), this::show);
            (field.retired() ? dialog : dialog.losing()).plain().open();
        });
        return button;
    }

    private Card forms() {
        Button add = small(Texts.of("forms.add"), () -> new FormDialog(catalogue, desk).open(this::show));
        return new Card(
                        Texts.of("forms"),
                        new PlainTable<FieldForm>()
                                .moment(Texts.of("field.name"), FieldForm::name)
                                .text(Texts.of("field.title.zh"), FieldForm::titleZh)
                                .text(Texts.of("field.title.en"), FieldForm::titleEn)
                                .text(
                                        Texts.of("forms.fields"),
                                        form -> form.fields().stream()
                                                .map(FieldNames::of)
                                                .collect(Collectors.joining(Texts.of("list.comma"))))
                                .component(
                                        Texts.of("actions"),
                                        form -> inline(
                                                Texts.of("forms.edit"),
                                                () -> new FormDialog(catalogue, desk, form).open(this::show)))
                                .rows(catalogue.forms()))
                .about(Texts.of("forms.about"))
                .more(add);
    }

    private Component changes() {
        List<FieldChange> changes = catalogue.changes().stream()
                .filter(change -> !change.stamp().by().account().equals("jianxiao"))
                .toList();
        return changes.isEmpty()
                ? new Span(Texts.of("fields.changes.none"))
                : new PlainTable<FieldChange>()
                        .moment(
                                Texts.of("history.at"),
                                change -> Moments.minute(change.stamp().at()))
                        .component(
                                Texts.of("history.kind"), change -> Tag.accent(Texts.of("field.change", change.what())))
                        .moment(Texts.of("field.name"), FieldChange::field)
                        .text(
                                Texts.of("history.by"),
                                change -> change.stamp().by().account())
                        .rows(changes);
    }

    private static Button small(String words, Runnable reaction) {
        Button button = new Button(words, click -> reaction.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Button inline(String words, Runnable reaction) {
        Button button = small(words, reaction);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }
}
