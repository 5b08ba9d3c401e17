package cn.jianxiao.embedded.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TetheredTest {
    @Test
    void a_child_ends_when_nobody_holds_its_standard_input_any_more() throws Exception {
        var child = tethered(Waits.class);
        assertThat(child.inputReader().readLine()).isEqualTo("waiting for ever");
        assertThat(child.isAlive()).isTrue();
        child.getOutputStream().close();
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void the_main_class_gets_its_arguments_and_its_failure_is_the_failure_of_the_process() throws Exception {
        var child = tethered(Fails.class, "as told");
        assertThat(child.inputReader().readLine()).isEqualTo("as told");
        assertThat(child.waitFor()).isNotZero();
    }

    private static Process tethered(Class<?> main, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(
                java, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Tethered.class.getName());
        command.command().add(main.getName());
        command.command().addAll(List.of(arguments));
        return command.start();
    }

    public static final class Waits {
        public static void main(String[] arguments) throws InterruptedException {
            System.out.println("waiting for ever");
            Thread.currentThread().join();
        }
    }

    public static final class Fails {
        public static void main(String[] arguments) {
            System.out.println(arguments[0]);
            throw new IllegalStateException("as it should");
        }
    }
}
