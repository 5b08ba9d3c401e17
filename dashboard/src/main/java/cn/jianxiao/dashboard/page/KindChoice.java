package cn.jianxiao.dashboard.page;

import cn.jianxiao.approval.event.MatterKind;
import cn.jianxiao.dashboard.text.Texts;
import java.util.function.Consumer;

/** 事项类别 (SH1) to choose by, or any. */
public enum KindChoice {
    ANY(-1),
    ADMINISTRATIVE(MatterKind.ADMINISTRATIVE.code()),
    TECHNICAL_REVIEW(MatterKind.TECHNICAL_REVIEW.code()),
    INTERMEDIARY(MatterKind.INTERMEDIARY.code()),
    UTILITY(MatterKind.UTILITY.code());

    private final int code;

    KindChoice(int code) {
        this.code = code;
    }

    /** As queries take it. */
    public int code() {
        return code;
    }

    /** The kind with that number; {@link #ANY} where there is none. */
    public static KindChoice of(int code) {
        for (KindChoice kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        return ANY;
    }

    /** What the kind with that number is called, known or not. */
    public static String name(int code) {
        KindChoice known = of(code);
        return known == ANY ? Texts.of("kind.unknown") : Texts.of("kind", known);
    }

    /** To choose from. */
    public static ChoiceField<KindChoice> field(KindChoice value, Consumer<KindChoice> chosen) {
        return new ChoiceField<>(Texts.of("kind"), "kind", value, chosen);
    }
}
