package cn.jianxiao.registry.access;

/**
 * 幂等请求.
 *
 * @param caller whose key it is: two callers never meet in one
 * @param key what the caller named the request
 * @param digest of everything that was asked; the same request has the same
 */
public record Request(String caller, String key, String digest) {}
