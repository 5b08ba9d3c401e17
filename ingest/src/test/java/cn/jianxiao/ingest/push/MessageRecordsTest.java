package cn.jianxiao.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageRecordsTest {

    @Test
    void records_of_a_message_are_cut_when_they_are_asked_for_and_not_before() {
        AtomicInteger opened = new AtomicInteger();
        byte[] small = bytes("[" + "0,".repeat(100_000) + "0]");
        MessageRecords records = new MessageRecords(Stream.generate(() -> small)
                .peek(each -> opened.incrementAndGet())
                .limit(3)
                .iterator());

        records.next();

        assertThat(opened).hasValue(1);
        List<String> rest = new ArrayList<>();
        records.forEachRemaining(rest::add);
        assertThat(rest).hasSize(3 * 100_001 - 1);
    }

    @Test
    void a_message_with_nothing_in_it_is_one_record() {
        List<byte[]> messages = List.of(bytes(""), bytes(" \n"), bytes("a\n\nb"));
        List<String> records = new ArrayList<>();

        new MessageRecords(messages.iterator()).forEachRemaining(records::add);

        assertThat(records).containsExactly("", " \n", "a", "b");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
