/** 图表: Apache ECharts as a component, and the parts its options are made of. */
@NullMarked
package cn.jianxiao.dashboard.chart;

import org.jspecify.annotations.NullMarked;
