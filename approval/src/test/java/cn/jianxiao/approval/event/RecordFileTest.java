package cn.jianxiao.approval.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RecordFileTest {

    private static final Envelope SHORT = new Envelope("", event("1", ""));
    private static final Envelope LONG = new Envelope("batch", event("2", "补正".repeat(40_000)));

    @Test
    void records_come_back_in_their_order_and_then_the_end() throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(written(SHORT, LONG, SHORT)));

        assertThat(RecordFile.read(in)).isEqualTo(SHORT);
        assertThat(RecordFile.read(in)).isEqualTo(LONG);
        assertThat(RecordFile.read(in)).isEqualTo(SHORT);
        assertThat(RecordFile.read(in)).isNull();
    }

    @Test
    void a_file_that_was_cut_off_is_no_whole_file() throws IOException {
        byte[] whole = written(SHORT);
        for (int length = 1; length < whole.length; length++) {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(Arrays.copyOf(whole, length)));

            assertThatThrownBy(() -> RecordFile.read(in)).isInstanceOf(EOFException.class);
        }
    }

    private static byte[] written(Envelope... envelopes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Envelope envelope : envelopes) {
                RecordFile.write(envelope, out);
            }
        }
        return bytes.toByteArray();
    }

    private static ApprovalEvent event(String id, String remark) {
        return ApprovalEvent.builder().id(id).remark(remark).build();
    }
}
