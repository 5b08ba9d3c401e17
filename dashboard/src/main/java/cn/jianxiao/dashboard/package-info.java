/** 页面: pages by feature on Vaadin and Spring Boot. */
@NullMarked
package cn.jianxiao.dashboard;

import org.jspecify.annotations.NullMarked;
