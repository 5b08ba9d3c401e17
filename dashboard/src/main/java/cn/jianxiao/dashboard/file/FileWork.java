package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.page.Card;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.ingest.file.FileSample;
import cn.jianxiao.ingest.file.Header;
import cn.jianxiao.ingest.file.ImportException;
import cn.jianxiao.ingest.file.ImportOptions;
import cn.jianxiao.ingest.file.TableMapping;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.util.List;

/** 一个文件的导入: its content, its mapping, and what becomes of it. */
final class FileWork extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ImportDesk desk;
    private final transient StoredFile file;
    private final transient Runnable brought;

    /** @param brought called when its records are in the account */
    FileWork(ImportDesk desk, StoredFile file, Runnable brought) {
        this.desk = desk;
        this.file = file;
        this.brought = brought;
        addClassName("file-work-steps");
        look(TableMapping.named());
    }

    /** Looks at the file anew, as a table that is where the user says. */
    private void look(TableMapping told) {
        removeAll();
        try {
            FileSample sample = FileSample.of(file.path(), told);
            TableMapping found = sample.header()
                    .map(header -> new Shape(told).headerRow(header.row()))
                    .orElse(told);
            add(new Card(Texts.of("files.content"), new FileCard(file, sample, found, this::look).content())
                    .about(Texts.of("files.content.about")));
            add(steps(sample, found));
        } catch (ImportException | IOException e) {
            add(Trouble.of(e));
        }
    }

    private Component steps(FileSample sample, TableMapping found) {
        return switch (sample.kind()) {
            case JSON ->
                new EndCard(
                        desk,
                        file,
                        () -> new EndCard.Chosen(
                                desk.mapping("standard"),
                                ImportOptions.defaults().withSource(""),
                                List.of()),
                        brought);
            case XES -> new LogCard(desk, file, brought);
            case TABLE, WORKBOOK ->
                new MappingCard(
                        desk, file, found, sample.header().map(Header::names).orElse(List.of()), brought);
        };
    }
}
