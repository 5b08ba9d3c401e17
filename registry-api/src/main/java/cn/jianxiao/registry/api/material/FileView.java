package cn.jianxiao.registry.api.material;

import cn.jianxiao.registry.api.request.Required;
import cn.jianxiao.registry.material.FileReference;

/** 文件. */
record FileView(
        @Required String name,
        @Required String uri,
        @Required String sha256,
        @Required Long size) {

    static FileView of(FileReference file) {
        return new FileView(file.name(), file.uri(), file.sha256(), file.size());
    }

    FileReference file() {
        return new FileReference(name, uri, sha256, size);
    }
}
