package cn.jianxiao.embedded.cli;

/** 入口 of {@code ./jianxiao}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Logs.openPersonal();
        System.exit(JianxiaoCommand.execute(arguments, System.getenv()));
    }
}
