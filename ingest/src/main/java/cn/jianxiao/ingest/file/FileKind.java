package cn.jianxiao.ingest.file;

import java.util.Locale;

/** 文件种类, told by the first bytes of a file and never by its name. */
public enum FileKind {
    /** XLSX. */
    WORKBOOK,
    /** CSV and its like, in any character set and with any separator. */
    TABLE,
    /** One array, or one object a line. */
    JSON,
    /** A process log. */
    XES;

    private static final int HEAD = 4096;

    /** How many bytes tell it. */
    static int head() {
        return HEAD;
    }

    /**
     * The kind of a file that begins so.
     *
     * @param text the beginning in the characters that it is written in
     */
    static FileKind of(byte[] head, String text) {
        if (starts(head, 'P', 'K', 3, 4)) {
            return WORKBOOK;
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new ImportException(ImportFault.OLD_WORKBOOK);
        }
        String start = text.replace("\uFEFF", "").stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return JSON;
        }
        return start.startsWith("<") ? XES : TABLE;
    }

    /** As people call it. */
    String words() {
        return switch (this) {
            case WORKBOOK -> "XLSX";
            case TABLE -> "CSV";
            case JSON, XES -> name().toUpperCase(Locale.ROOT);
        };
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
