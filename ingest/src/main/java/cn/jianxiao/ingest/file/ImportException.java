package cn.jianxiao.ingest.file;

/** 导入失败: a file or a mapping that cannot be read on; says which, where and why. What was sent before stays valid. */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportException(String message) {
        super(message);
    }

    ImportException(String message, Throwable cause) {
        super(message, cause);
    }
}
