package cn.jianxiao.registry.access;

/**
 * 应答, as it was given and will be given again.
 *
 * @param contentType empty where there is no body
 * @param location empty where there is none
 */
public record Reply(int status, String contentType, String location, String body) {

    private static final int FIRST_ERROR = 400;

    /** Whether what was asked was done; only then is it kept. */
    public boolean done() {
        return status < FIRST_ERROR;
    }
}
