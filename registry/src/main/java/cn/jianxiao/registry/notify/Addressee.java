package cn.jianxiao.registry.notify;

import cn.jianxiao.code.graph.Stamp;
import java.util.Locale;

/**
 * 收件人: who gets the digest of a source every day.
 *
 * @param number its key
 * @param source whose digest; empty for every source
 * @param target an e-mail address or the address of a webhook
 * @param language of what is sent
 * @param active whether anything is sent
 * @param stamp who changed it last
 */
public record Addressee(
        long number, String source, Channel channel, String target, Locale language, boolean active, Stamp stamp) {}
