package cn.jianxiao.embedded.client;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * 批次台账: where the records of a batch ended; the last four add up to those received.
 *
 * @param received as far as the stream has seen them
 */
public record BatchAccount(long received, long accepted, long duplicate, long rejected, long waiting) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final BatchAccount NOTHING = new BatchAccount(0, 0, 0, 0, 0);

    /** The sum over the sources of the batch, from the answer of the query {@code account}. */
    static BatchAccount ofAnswer(String json) {
        return JSON.readValue(json, new TypeReference<List<BatchAccount>>() {}).stream()
                .reduce(NOTHING, BatchAccount::plus);
    }

    private BatchAccount plus(BatchAccount other) {
        return new BatchAccount(
                received + other.received,
                accepted + other.accepted,
                duplicate + other.duplicate,
                rejected + other.rejected,
                waiting + other.waiting);
    }
}
