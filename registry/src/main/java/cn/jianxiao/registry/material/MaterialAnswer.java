package cn.jianxiao.registry.material;

import cn.jianxiao.code.Finding;
import java.util.List;

/** 关联结果: what became of a material. */
public sealed interface MaterialAnswer {

    /**
     * It is so now.
     *
     * @param changed false when it had been so before
     */
    record Done(LinkedMaterial material, boolean changed) implements MaterialAnswer {}

    /** Nothing changed, for these reasons. */
    record Refused(List<Finding> findings) implements MaterialAnswer {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
