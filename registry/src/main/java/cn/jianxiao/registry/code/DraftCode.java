package cn.jianxiao.registry.code;

import cn.jianxiao.code.rule.RuledCode;

/**
 * A code that was composed and is not given out yet.
 *
 * @param keep takes its serial; to be run in the same transaction once the code is given out
 */
record DraftCode(RuledCode code, Runnable keep) {}
