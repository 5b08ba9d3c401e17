package cn.jianxiao.ingest.sheet;

/** 工作簿故障: why a workbook cannot be read. */
public enum WorkbookFault {
    /** No archive, a torn one, or one without a workbook in it. */
    NOT_A_WORKBOOK,
    /** It names a sheet that it does not have. */
    NO_SUCH_SHEET,
    /** A part is no XML, or no longer from some place on. */
    BROKEN,
    /** It would become too large when unpacked, as archives do that were made to do harm. */
    TOO_LARGE
}
