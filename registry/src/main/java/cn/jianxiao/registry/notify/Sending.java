package cn.jianxiao.registry.notify;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 一次发送: the digest of one day to one addressee.
 *
 * @param number its key
 * @param digest the day that the digest is of
 * @param source whose digest; empty for every source
 * @param tries how often it was begun
 * @param nextAt when it is due, where it waits
 * @param notedAt when it came to its state
 * @param reason a word for what went wrong; empty where nothing did
 * @param detail what the other side said of it
 */
public record Sending(
        long number,
        LocalDate digest,
        String source,
        Channel channel,
        String target,
        SendingState state,
        int tries,
        Instant nextAt,
        Instant notedAt,
        String reason,
        String detail) {}
