package cn.jianxiao.registry.api.code;

import cn.jianxiao.registry.code.RecycledCode;
import java.time.Instant;

/** A code in the recycle bin (SC2). */
record RecycledView(CodeLineView code, String recycledBy, Instant recycledAt) {

    static RecycledView of(RecycledCode recycled) {
        return new RecycledView(
                CodeLineView.of(recycled.line()),
                recycled.recycled().by().account(),
                recycled.recycled().at());
    }
}
