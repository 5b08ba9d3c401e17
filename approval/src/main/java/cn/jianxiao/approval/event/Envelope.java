package cn.jianxiao.approval.event;

/**
 * 信封: what one message of a topic carries.
 *
 * @param batch the import or request it came in, so that an import can be accounted for on its own; may be empty
 */
public record Envelope(String batch, Received content) {}
