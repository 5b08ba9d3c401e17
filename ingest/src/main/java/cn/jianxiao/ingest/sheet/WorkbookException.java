package cn.jianxiao.ingest.sheet;

import org.jspecify.annotations.Nullable;

/** 工作簿异常: says what is wrong with a workbook, and where. */
public final class WorkbookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final WorkbookFault fault;

    WorkbookException(WorkbookFault fault, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.fault = fault;
    }

    public WorkbookFault fault() {
        return fault;
    }
}
