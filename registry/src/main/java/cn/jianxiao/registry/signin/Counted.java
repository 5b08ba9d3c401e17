package cn.jianxiao.registry.signin;

/** 计数对象: by what failures are counted. */
public enum Counted {
    /** 账号 as typed, whether there is one of that name or not. */
    ACCOUNT,
    /** 来源地址. */
    ADDRESS;

    /** The column of the failures. */
    String column() {
        return switch (this) {
            case ACCOUNT -> "account";
            case ADDRESS -> "address";
        };
    }
}
