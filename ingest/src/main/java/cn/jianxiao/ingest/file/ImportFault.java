package cn.jianxiao.ingest.file;

/** 导入故障: why a file or its mapping cannot be read on. What is said of each stands in the bundle {@code faults}. */
public enum ImportFault {
    NO_MAPPING,
    MAPPING_UNREADABLE,
    MAPPING_SETTING,
    NO_DISTRICT,
    NO_HEADER,
    NO_COLUMN,
    /** An Excel file of before 2007, or one with a password: both look alike from outside. */
    OLD_WORKBOOK,
    NOT_A_WORKBOOK,
    NO_SHEET,
    TOO_LARGE,
    BROKEN,
    OTHER_KIND
}
