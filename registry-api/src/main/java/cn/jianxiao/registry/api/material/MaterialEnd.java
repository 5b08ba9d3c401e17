package cn.jianxiao.registry.api.material;

import cn.jianxiao.registry.api.request.Required;
import cn.jianxiao.registry.material.MaterialKey;

/** 材料作废或替代. */
record MaterialEnd(
        @Required String source,
        @Required String id,
        @Required Ending ending,
        @Required String reason) {

    MaterialKey key() {
        return new MaterialKey(source, id);
    }
}
