package cn.jianxiao.sql.row;

/** An entry of a closed list, stored as Enum8 under its number. */
public interface Numbered {

    int number();
}
