package cn.jianxiao.embedded.clickhouse.http;

/** The HTTP status that a server gives with an error code. */
final class HttpStatus {
    static final int OK = 200;
    static final int NOT_FOUND = 404;

    private HttpStatus() {}

    static int of(int errorCode) {
        return switch (errorCode) {
            case 194, 193, 516 -> 401;
            case 192, 497 -> 403;
            // what was sent cannot be read: values, syntax, settings
            case 6, 26, 27, 32, 36, 38, 39, 41, 42, 43, 44, 50, 53, 57, 62, 63, 65, 69, 70, 72, 115, 117, 223, 444 ->
                400;
            // something named is not there
            case 16, 45, 46, 47, 59, 60, 81, 271, 372 -> NOT_FOUND;
            case 159 -> 408;
            case 48 -> 501;
            default -> 500;
        };
    }
}
