package cn.jianxiao.embedded.cli;

import org.jspecify.annotations.Nullable;

/** 失败: a command that cannot do what it was asked, told in one sentence of the bundle. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    Failure(String key, Object... arguments) {
        this(null, key, arguments);
    }

    Failure(@Nullable Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.arguments = arguments.clone();
    }

    String in(Texts texts) {
        return texts.of(String.valueOf(getMessage()), arguments);
    }
}
