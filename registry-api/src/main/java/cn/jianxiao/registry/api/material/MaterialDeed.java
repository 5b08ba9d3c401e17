package cn.jianxiao.registry.api.material;

import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.material.MaterialAnswer;

/** 关联结果. @param changed false where it had been so before */
record MaterialDeed(MaterialView material, boolean changed) {

    /** @throws NotDone where it was refused */
    static MaterialDeed of(MaterialAnswer answer) {
        return switch (answer) {
            case MaterialAnswer.Done done -> new MaterialDeed(MaterialView.of(done.material()), done.changed());
            case MaterialAnswer.Refused refused -> throw NotDone.refused(refused.findings());
        };
    }
}
