package cn.jianxiao.registry.code;

/** 编码使用: somebody who knows of approvals or results under codes; all such beans are asked before a recycling (SC2). */
@FunctionalInterface
public interface CodeUse {

    /** Whether there is anything under this code. */
    boolean inUse(String code);
}
