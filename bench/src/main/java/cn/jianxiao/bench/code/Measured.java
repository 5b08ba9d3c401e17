package cn.jianxiao.bench.code;

/**
 * 测得: one benchmark's figures.
 *
 * @param benchmark class and method
 * @param codes how many codes the project had, empty where there was none
 * @param nanos of one call, the mean
 * @param error half the width of its confidence interval of 99.9 %
 * @param bytes that one call allocated
 */
public record Measured(String benchmark, String codes, double nanos, double error, double bytes) {}
