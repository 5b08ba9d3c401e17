package cn.jianxiao.registry.api.rule;

/** @param changed false where the newest version says the same already */
record RuleSaved(String reference, boolean changed) {}
