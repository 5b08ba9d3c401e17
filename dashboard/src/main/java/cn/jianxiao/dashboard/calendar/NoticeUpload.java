package cn.jianxiao.dashboard.calendar;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** 上传放假安排: one small JSON file. */
final class NoticeUpload extends Upload {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 262_144;

    NoticeUpload(Consumer<String> read) {
        super(UploadHandler.inMemory((file, content) -> read.accept(new String(content, StandardCharsets.UTF_8))));
        setAcceptedFileExtensions(".json");
        setMaxFileSize(LARGEST);
        setDropLabel(new Span(Texts.of("calendar.import.drop")));
        setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Texts.of("calendar.import.upload"))
                        .setMany(Texts.of("calendar.import.upload")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Texts.of("calendar.import.large"))
                        .setIncorrectFileType(Texts.of("calendar.import.type"))));
    }
}
