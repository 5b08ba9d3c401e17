package cn.jianxiao.registry.api.code;

import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.code.Reach;

/** How far a caller sees in the registry: the one place where districts become a reach. */
public final class ReachOf {

    private ReachOf() {}

    public static Reach caller(Caller caller) {
        return caller.districts().isEmpty() ? Reach.everything() : Reach.of(caller.districts());
    }
}
