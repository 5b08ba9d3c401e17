package cn.jianxiao.approval.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommonTextsTest {

    @Test
    void every_text_is_read_as_it_is_however_many_there_are_and_whoever_else_reads() {
        IntStream.range(0, 8).parallel().forEach(seed -> {
            Random random = new Random(seed % 2);
            for (int i = 0; i < 50_000; i++) {
                byte[] message = new byte[40];
                random.nextBytes(message);
                int from = random.nextInt(20);
                int length = random.nextInt(21);

                assertThat(CommonTexts.read(message, from, length))
                        .isEqualTo(new String(message, from, length, StandardCharsets.UTF_8));
            }
        });
    }

    @Test
    void texts_that_differ_in_the_middle_only_are_told_apart() {
        byte[] one = "重庆市住房和城乡建设委员会".getBytes(StandardCharsets.UTF_8);
        byte[] other = "重庆市规划和自然资源委员会".getBytes(StandardCharsets.UTF_8);

        assertThat(CommonTexts.read(one, 0, one.length)).isEqualTo("重庆市住房和城乡建设委员会");
        assertThat(CommonTexts.read(other, 0, other.length)).isEqualTo("重庆市规划和自然资源委员会");
        assertThat(CommonTexts.read(one, 0, one.length)).isSameAs(CommonTexts.read(one, 0, one.length));
    }
}
