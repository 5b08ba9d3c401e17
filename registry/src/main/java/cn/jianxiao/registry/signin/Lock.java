package cn.jianxiao.registry.signin;

import java.time.Instant;

/**
 * 锁定.
 *
 * @param name of the account, or the address
 * @param until when it ends by itself
 */
public record Lock(Counted counted, String name, Instant until) {}
