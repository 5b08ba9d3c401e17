package cn.jianxiao.dashboard.quality;

import cn.jianxiao.approval.quality.QualityThresholds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** 数据质量设置: the properties {@code jianxiao.quality.*}, such as the variable JIANXIAO_QUALITY_TARGET_MINUTES. */
@Configuration(proxyBeanMethods = false)
class QualityConfiguration {

    private static final QualityThresholds STANDARD = QualityThresholds.standard();

    @Bean
    QualityThresholds qualityThresholds(Environment environment) {
        return new QualityThresholds(
                number(environment, "target-minutes", STANDARD.targetMinutes()),
                number(environment, "entry-seconds", STANDARD.entrySeconds()),
                number(environment, "span-days", STANDARD.spanDays()),
                number(environment, "lag-days", STANDARD.lagDays()),
                number(environment, "approval-seconds", STANDARD.approvalSeconds()),
                number(environment, "block-cases", STANDARD.blockCases()),
                number(environment, "block-gap-seconds", STANDARD.blockGapSeconds()),
                number(environment, "code-days", STANDARD.codeDays()));
    }

    private static int number(Environment environment, String name, int standard) {
        return environment.getProperty("jianxiao.quality." + name, Integer.class, standard);
    }
}
