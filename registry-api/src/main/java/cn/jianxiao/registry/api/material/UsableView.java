package cn.jianxiao.registry.api.material;

import cn.jianxiao.registry.material.UsableDocument;

/** 可复用材料. */
record UsableView(MaterialView material, boolean own, boolean expired) {

    static UsableView of(UsableDocument usable) {
        return new UsableView(MaterialView.of(usable.material()), usable.own(), usable.expired());
    }
}
