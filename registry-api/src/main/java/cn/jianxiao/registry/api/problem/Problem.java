package cn.jianxiao.registry.api.problem;

import java.util.List;

/**
 * 错误应答 (RFC 9457).
 *
 * @param type {@code urn:jianxiao:problem:} and the kind
 * @param title the kind in words
 * @param detail what happened and what to do
 * @param instance where, or for a fault of ours the number under which the log has it
 * @param findings each reason for itself
 */
public record Problem(String type, String title, int status, String detail, String instance, List<Item> findings) {

    public Problem {
        findings = List.copyOf(findings);
    }

    /**
     * 问题: one reason.
     *
     * @param code stable, for programs
     * @param field at fault, empty where it is about no field
     * @param value what stood there, long values cut
     * @param message for people
     * @param requirement the requirement behind the rule, for example {@code GD5}; empty where it is about form only
     */
    public record Item(String code, String field, String value, String message, String requirement) {

        Item within(String place) {
            return new Item(code, place + field, value, message, requirement);
        }
    }
}
