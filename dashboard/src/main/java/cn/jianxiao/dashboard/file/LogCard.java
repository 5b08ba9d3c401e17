package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.RecordTerms;
import cn.jianxiao.ingest.file.ImportOptions;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;

/** 过程日志: its mapping is made in a file, and it does not say of which district and source it is. */
final class LogCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final String SHIPPED = "bpic15";

    LogCard(ImportDesk desk, StoredFile file, Runnable brought) {
        addClassName("file-work-steps");
        List<String> names = new ArrayList<>(List.of(SHIPPED));
        desk.mappings().forEach(mapping -> names.add(mapping.name()));
        ComboBox<String> mapping = new ComboBox<>(Texts.of("files.mapping.label"));
        mapping.setItems(names);
        mapping.setValue(SHIPPED);
        TextField source = new TextField(Texts.of("source"));
        TextField district = new TextField(RecordTerms.of("division"));
        Div fields = new Div(mapping, source, district);
        fields.addClassName("filters");
        EndCard end = new EndCard(
                desk,
                file,
                () -> new EndCard.Chosen(
                        desk.mapping(mapping.getValue()),
                        ImportOptions.defaults()
                                .withSource(source.getValue().strip())
                                .withDistrict(district.getValue().strip()),
                        missing(source, district)),
                brought);
        mapping.addValueChangeListener(change -> end.touched());
        source.addValueChangeListener(change -> end.touched());
        district.addValueChangeListener(change -> end.touched());
        add(new Card(Texts.of("files.mapping"), fields), end);
    }

    private static List<String> missing(TextField... fields) {
        List<String> missing = new ArrayList<>();
        for (TextField field : fields) {
            if (field.getValue().isBlank()) {
                missing.add(field.getLabel());
            }
        }
        return missing;
    }
}
