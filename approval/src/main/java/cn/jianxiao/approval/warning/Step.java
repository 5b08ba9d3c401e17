package cn.jianxiao.approval.warning;

/**
 * 督办步骤: whom a warning is told to once it has stood for a while. Told to who has it already, it is a reminder 催办; told
 * to somebody above, it is an escalation 升级.
 *
 * @param to who is told
 * @param days on which working day after the day on which the warning was raised, 1 or more
 */
public record Step(Holder to, int days) {
    public Step {
        if (days < 1) {
            throw new IllegalArgumentException("A step comes on a later working day, not after " + days);
        }
    }
}
