package cn.jianxiao.embedded.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** 终端: results on standard output, everything else on standard error. */
public final class Console {
    private final Texts texts;
    private final PrintWriter out;
    private final PrintWriter err;

    Console(Texts texts, PrintStream out, PrintStream err) {
        this.texts = texts;
        this.out = new PrintWriter(out, true, StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    Texts texts() {
        return texts;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** A result. */
    void say(String key, Object... arguments) {
        out.println(texts.of(key, arguments));
    }

    /** How far it has come, or what went wrong. */
    void tell(String key, Object... arguments) {
        err.println(texts.of(key, arguments));
    }
}
