package cn.jianxiao.registry.material;

import cn.jianxiao.code.HardReason;

/** 材料原因: why a material is not linked to a code (CQ4, CQ9). */
public enum MaterialReason implements HardReason {
    UNKNOWN_CODE("material.unknown-code", "there is no such code"),
    MISSING("material.missing", "a material says this of itself"),
    TOO_LONG("material.too-long", "more characters than are kept"),
    VALIDITY("material.validity", "it ends before it begins"),
    CHECKSUM("material.checksum", "a SHA-256 is 64 digits of 0-9 and a-f"),
    FILE_SIZE("material.file-size", "a file has no size below zero"),
    DIFFERS("material.differs", "it was linked before with another value here"),
    OF_ONE_PART("material.of-one-part", "several codes of the level where it attaches: say which"),
    OF_SEVERAL_ABOVE("material.of-several-above", "the code is merged: say to which of the codes above it belongs"),
    UNKNOWN_MATERIAL("material.unknown-material", "there is no such material"),
    ENDED("material.ended", "it was superseded or voided before"),
    REASON_MISSING("material.reason-missing", "an end says why");

    private final String code;
    private final String explanation;

    MaterialReason(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return code;
    }

    /** For logs; what people see comes from the bundle. */
    @Override
    public String toString() {
        return explanation;
    }
}
