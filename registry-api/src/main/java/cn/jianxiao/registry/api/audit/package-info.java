/** 审计接口: the audit log, for administrators and the systems that keep logs. */
@NullMarked
package cn.jianxiao.registry.api.audit;

import org.jspecify.annotations.NullMarked;
