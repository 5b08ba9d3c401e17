package cn.jianxiao.registry.material;

import java.util.Optional;

/** 材料种类. A name is kept in 16 characters. */
public enum MaterialKind {
    /** 电子证照. */
    LICENCE,
    /** 结果材料. */
    RESULT,
    /** 勘察、测绘成果. */
    SURVEY,
    /** 策划生成成果 (NA7): what early planning settled before the project was there, such as its conditions of building. */
    EARLY_PLANNING,
    /** 区域评估成果 (NA7): an assessment of the whole area that the project need not have made again. */
    AREA_ASSESSMENT;

    /** Where such material attaches unless its matter is configured otherwise (CQ9); empty for where it is reported. */
    public Optional<AttachLevel> usualLevel() {
        return isOfWholeProject() ? Optional.of(AttachLevel.PROJECT) : Optional.empty();
    }

    /** Whether it says something of the project as such (NA7). */
    public boolean isOfWholeProject() {
        return switch (this) {
            case EARLY_PLANNING, AREA_ASSESSMENT -> true;
            case LICENCE, RESULT, SURVEY -> false;
        };
    }
}
