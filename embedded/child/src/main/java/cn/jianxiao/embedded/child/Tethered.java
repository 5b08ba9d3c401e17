package cn.jianxiao.embedded.child;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;

/**
 * 随主进程退出: runs another class's {@code main} and ends the process when the supervisor is gone, even when that was
 * killed with {@code kill -9}.
 *
 * <p>The supervisor holds the other end of standard input and never writes to it: the end of the input therefore means
 * the end of the supervisor. Asking for the parent's process id now and then would leave a gap, and a new process may
 * carry an old id.
 */
public final class Tethered {
    /** How long the process may take to end in order before it is ended without. */
    private static final long PATIENCE_MILLIS = 20_000;

    private Tethered() {}

    /**
     * @param arguments the class whose {@code main} is meant, then its arguments
     * @throws Throwable whatever that {@code main} throws
     */
    public static void main(String[] arguments) throws Throwable {
        daemon("tether", Tethered::endWithTheSupervisor);
        var main = MethodHandles.lookup()
                .findStatic(Class.forName(arguments[0]), "main", MethodType.methodType(void.class, String[].class));
        main.invoke(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void endWithTheSupervisor() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever said here; only the end counts
            }
        } catch (IOException e) {
            System.err.println("the line to the supervisor broke: " + e);
        }
        daemon("tether-halt", Tethered::haltWhenItTakesTooLong);
        System.exit(0);
    }

    private static void haltWhenItTakesTooLong() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable task) {
        Thread.ofPlatform().daemon().name(name).start(task);
    }
}
