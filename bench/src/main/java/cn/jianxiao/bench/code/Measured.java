package cn.jianxiao.bench.code;

/**
 * 测得: one benchmark's figures over its iterations. The median, because other work on the machine only ever adds.
 *
 * @param benchmark class and method
 * @param codes how many codes the project had, empty where there was none
 * @param median nanoseconds of one call
 * @param least of the iteration that was disturbed least
 * @param most of the one disturbed most
 * @param bytes that one call allocated
 */
public record Measured(String benchmark, String codes, double median, double least, double most, double bytes) {}
