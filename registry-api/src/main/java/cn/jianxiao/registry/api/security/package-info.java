/** 接口安全: who comes in by the interface's own doors, and with a key by the doors of others. */
@NullMarked
package cn.jianxiao.registry.api.security;

import org.jspecify.annotations.NullMarked;
