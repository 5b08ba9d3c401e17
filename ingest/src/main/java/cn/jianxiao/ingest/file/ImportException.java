package cn.jianxiao.ingest.file;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** 导入失败: a file or a mapping that cannot be read on; says which, where and why. What was sent before stays valid. */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "cn.jianxiao.ingest.file.faults";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ImportFault fault;
    private final List<String> details;

    ImportException(ImportFault fault, String... details) {
        this(fault, null, details);
    }

    ImportException(ImportFault fault, @Nullable Throwable cause, String... details) {
        super(words(fault, List.of(details), Locale.ENGLISH), cause);
        this.fault = fault;
        this.details = List.of(details);
    }

    public ImportFault fault() {
        return fault;
    }

    /** What a person can do about it, in Chinese unless the locale speaks English. */
    public String words(Locale locale) {
        return words(fault, details, locale);
    }

    private static String words(ImportFault fault, List<String> details, Locale locale) {
        String text = ResourceBundle.getBundle(BUNDLE, locale, EXACT).getString(fault.name());
        return new MessageFormat(text, locale).format(details.toArray());
    }
}
