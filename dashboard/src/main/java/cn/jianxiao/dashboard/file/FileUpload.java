package cn.jianxiao.dashboard.file;

import cn.jianxiao.dashboard.text.Texts;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;

/** 选择文件: dropped or chosen, of any kind that is read; goes to the disk and not to memory. */
public final class FileUpload extends Upload {

    private static final long serialVersionUID = 1L;

    /** In megabytes; larger ones are for the command line and the drop folder. */
    private static final int LARGEST = 200;

    /** @param taken called with the whole file */
    public FileUpload(Consumer<StoredFile> taken) {
        super(UploadHandler.toFile(
                (told, file) -> taken.accept(new StoredFile(file.toPath(), told.fileName(), file.length())),
                told -> StoredFile.create()));
        addClassName("file-upload");
        setMaxFileSize(LARGEST << 20);
        setDropLabel(new Span(Texts.of("files.drop", LARGEST)));
        setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Texts.of("files.choose"))
                        .setMany(Texts.of("files.choose")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Texts.of("files.large", LARGEST))
                        .setTooManyFiles(Texts.of("files.one"))));
        addAllFinishedListener(finished -> clearFileList());
    }
}
