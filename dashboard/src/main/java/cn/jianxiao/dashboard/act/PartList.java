package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.Part;
import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 单项工程 one below the other, one at least. */
final class PartList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Function<Part, PartEditor> maker;
    private final transient List<PartEditor> editors = new ArrayList<>();
    private transient Runnable changed = () -> {};

    /** @param maker makes the fields for a part that is so far told like that */
    PartList(Function<Part, PartEditor> maker) {
        this.maker = maker;
        addClassName("part-list");
    }

    /** Calls back whenever a part comes, goes or changes. */
    void changed(Runnable reaction) {
        changed = reaction;
    }

    void add() {
        add(Part.BLANK);
        show();
        editors.getLast().first().focus();
    }

    private void add(Part before) {
        PartEditor editor = maker.apply(before);
        editor.watch(() -> changed.run());
        editors.add(editor);
    }

    /** Makes all fields anew, as another stage may ask for others; what was told is kept. */
    void remake() {
        List<Part> told = parts();
        editors.clear();
        told.forEach(this::add);
        show();
    }

    Focusable<?> first() {
        return editors.getFirst().first();
    }

    List<Part> parts() {
        return editors.stream().map(PartEditor::part).toList();
    }

    /** What stands against going on with these parts; empty where nothing does. */
    Optional<Wish> obstacle() {
        List<String> faults = of(PartEditor::faults);
        List<String> missing = of(editor -> editor.missing().isEmpty()
                ? List.of()
                : List.of(Texts.of("act.missing", String.join(Texts.of("list.comma"), editor.missing()))));
        if (!faults.isEmpty()) {
            return Optional.of(new Wish.Wrong(faults));
        }
        return missing.stream().<Wish>map(Wish.Incomplete::new).findFirst();
    }

    /** What is doubtful and does not stand against it. */
    List<String> doubts() {
        return of(PartEditor::doubts);
    }

    private List<String> of(Function<PartEditor, List<String>> sentences) {
        List<String> all = new ArrayList<>();
        for (PartEditor editor : editors) {
            String which = editors.size() == 1 ? "" : title(editor) + Texts.of("list.colon");
            sentences.apply(editor).forEach(sentence -> all.add(which + sentence));
        }
        return all;
    }

    /** Whether the fields of one part need a wide dialog. */
    boolean isWide() {
        return editors.getFirst().isWide();
    }

    private String title(PartEditor editor) {
        return Texts.of("act.part", editors.indexOf(editor) + 1);
    }

    private void show() {
        removeAll();
        for (PartEditor editor : editors) {
            FieldSet set = new FieldSet(title(editor));
            set.addClassName("part");
            if (editors.size() > 1) {
                Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove(editor));
                remove.setAriaLabel(Texts.of("act.part.remove", editors.indexOf(editor) + 1));
                remove.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                remove.addClassName("part-remove");
                set.add(remove);
            }
            set.add(editor.component());
            add(set);
        }
        changed.run();
    }

    private void remove(PartEditor editor) {
        editors.remove(editor);
        show();
        first().focus();
    }
}
