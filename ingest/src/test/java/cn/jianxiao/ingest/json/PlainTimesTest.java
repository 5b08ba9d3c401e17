package cn.jianxiao.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short way gives what the formatter gives, or leaves the text to it. */
class PlainTimesTest {

    private static final int TEXTS = 200_000;
    private static final String CHARACTERS = "0123456789-:TZ+ .t";

    @Test
    void a_time_read_the_short_way_is_the_one_that_the_formatter_reads() {
        Random random = new Random(20_260_701);
        int read = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            Instant plain = PlainTimes.parse(text);
            assertThat(LocalTimes.parse(text)).as(text).isEqualTo(LocalTimes.byForm(text));
            if (plain != null) {
                assertThat(plain).as(text).isEqualTo(LocalTimes.byForm(text));
                read++;
            }
        }
        assertThat(read).isBetween(TEXTS / 10, TEXTS * 9 / 10);
    }

    /** A time, most fields of it in their bounds, now and then with another character in it, or one more or less. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder(String.format(
                "%04d-%02d-%02dT%02d:%02d:%02dZ",
                random.nextInt(10_000),
                random.nextInt(14),
                random.nextInt(32),
                random.nextInt(25),
                random.nextInt(60),
                random.nextInt(61)));
        if (random.nextInt(4) == 0) {
            int at = random.nextInt(text.length());
            char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, other);
                case 1 -> text.insert(at, other);
                default -> text.deleteCharAt(at);
            }
        }
        return text.toString();
    }
}
