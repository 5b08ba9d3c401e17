package cn.jianxiao.registry.api.key;

/** @param token told this once */
record NewKey(KeyView key, String token) {}
