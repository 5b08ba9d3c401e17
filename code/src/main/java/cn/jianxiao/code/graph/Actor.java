package cn.jianxiao.code.graph;

/** 操作人: who does something. Two are the same when the account is, whatever the department. */
public record Actor(String account, String department) {

    boolean isSame(Actor other) {
        return account.equals(other.account);
    }
}
