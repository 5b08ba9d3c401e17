/** 登记: users, roles and scopes, transactional. */
@NullMarked
package cn.jianxiao.registry;

import org.jspecify.annotations.NullMarked;
