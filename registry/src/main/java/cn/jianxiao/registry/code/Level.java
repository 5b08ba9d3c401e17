package cn.jianxiao.registry.code;

import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.code.rule.Stage;

/** 级: 0 for a project's and a main code, one more with each split. */
final class Level {

    private Level() {}

    static int of(RuledCode code) {
        return code.stage().equals(Stage.TOP)
                ? 0
                : 1 + code.parent().map(Level::of).orElse(0);
    }
}
