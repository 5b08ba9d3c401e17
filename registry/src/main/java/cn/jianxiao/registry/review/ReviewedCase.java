package cn.jianxiao.registry.review;

/** 补录办件: the case that a review is about. */
public record ReviewedCase(String project, String caseId) {}
