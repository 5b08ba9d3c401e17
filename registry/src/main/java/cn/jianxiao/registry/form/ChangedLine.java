package cn.jianxiao.registry.form;

/** 变更内容: one line of the change form. */
public record ChangedLine(FormColumn column, String before, String after) {

    public boolean differs() {
        return !before.equals(after);
    }
}
