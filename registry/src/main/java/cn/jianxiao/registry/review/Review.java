package cn.jianxiao.registry.review;

import cn.jianxiao.code.graph.Stamp;

/**
 * 审核意见 (SC4): what somebody said of a back-filled case. Never changed.
 *
 * @param number grows with each
 * @param reason why it was refused; may be empty where it was approved
 */
public record Review(long number, ReviewedCase about, ReviewState state, String reason, Stamp stamp) {}
