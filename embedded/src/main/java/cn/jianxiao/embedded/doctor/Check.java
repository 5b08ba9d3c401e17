package cn.jianxiao.embedded.doctor;

/**
 * 一项检查.
 *
 * @param found whether it is there
 * @param needed whether {@code run} needs it; otherwise only tests or pictures do
 * @param detail what was found or looked for
 */
public record Check(Subject subject, boolean found, boolean needed, String detail) {
    public enum Subject {
        JDK,
        MAVEN,
        NPM,
        PLATFORM,
        CHROMIUM,
        FONT,
        DISK,
        PORT
    }
}
